import { render } from 'preact';
import { loadRecord } from '../../data/load-record';
import { readAsked } from '../../platform/asked-change';
import { ConfirmApp } from './confirm-app';

const root = document.getElementById('app');
if (root === null) throw new Error('The confirmation has no element to draw into');
render(<ConfirmApp asked={readAsked(location.hash)} record={loadRecord()} />, root);
