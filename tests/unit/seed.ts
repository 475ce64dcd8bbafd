/** Property tests look at the same cases every time. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_241_004 });
