/** The sample page on a loopback port. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const SAMPLE = join(import.meta.dirname, '..', 'sample', 'report.html');

export interface SampleSite {
  readonly address: string;
  /** Match pattern that lets an extension read it, whatever its port. */
  readonly pattern: string;
  close(): void;
}

/** Serves the sample page at every path, on whichever port is free. */
export async function serveSample(): Promise<SampleSite> {
  const page = await readFile(SAMPLE);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/aycliffe-train-builders`,
    pattern: 'http://127.0.0.1/*',
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
