/** The record, put into a page when its checker asks for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadRecord } from '../data/load-record';
import { leavePart } from '../platform/dataset-scripts';

export default defineUnlistedScript(() => leavePart({ record: loadRecord() }));
