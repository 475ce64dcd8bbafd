import { render } from 'preact';
import { loadRecord } from '../../data/load-record';
import { activeTab } from './active-tab';
import { PopupApp } from './popup-app';
import { recallView } from './view-memory';

const root = document.getElementById('app');
if (root === null) throw new Error('The popup has no element to draw into');

const tab = await activeTab();
const view = await recallView(tab.url);
root.replaceChildren();
render(<PopupApp record={loadRecord()} tab={tab} initialView={view} />, root);
