/** What the record is matched with, put into a page when its checker asks for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadMatcher } from '../data/load-matcher';
import { leavePart } from '../platform/dataset-scripts';

export default defineUnlistedScript(() => leavePart({ matcher: loadMatcher() }));
