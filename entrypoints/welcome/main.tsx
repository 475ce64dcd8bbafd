import { render } from 'preact';
import { loadRecord } from '../../data/load-record';
import { assignedShortcuts } from '../../platform/shortcuts';
import { markStyleSheet } from '../checker.content/mark-styles';
import { startChecker } from '../checker.content/start';
import { WelcomeApp } from './welcome-app';

const root = document.getElementById('app');
if (root === null) throw new Error('The welcome page has no element to draw into');
render(<WelcomeApp record={loadRecord()} shortcuts={await assignedShortcuts()} />, root);
// What the background puts into other pages.
const marks = new CSSStyleSheet();
marks.replaceSync(markStyleSheet());
document.adoptedStyleSheets.push(marks);
// The very checker that runs on news pages reads and marks the passage.
await startChecker(async () => (await import('../../data/load-dataset')).loadDataset());
