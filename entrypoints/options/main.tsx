import { render } from 'preact';
import { loadRecord } from '../../data/load-record';
import { loadSettings, loadSettingsNotice } from '../../platform/settings';
import { OptionsApp } from './options-app';

const root = document.getElementById('app');
if (root === null) throw new Error('The settings have no element to draw into');
const [settings, notice] = await Promise.all([loadSettings(), loadSettingsNotice()]);
render(<OptionsApp record={loadRecord()} initial={settings} initialNotice={notice} />, root);
