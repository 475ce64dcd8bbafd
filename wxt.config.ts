import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // A second build beside a running one needs a folder of its own.
  outDir: process.env.WXT_OUT_DIR ?? '.output',
});
