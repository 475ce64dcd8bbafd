import { render } from 'preact';
import { loadRecord } from '../../data/load-record';
import { RecordApp } from './record-app';

const root = document.getElementById('app');
if (root === null) throw new Error('The record has no element to draw into');
render(<RecordApp record={loadRecord()} />, root);
