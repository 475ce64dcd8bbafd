/** A web server on a loopback port that stands in for every site of the web. */

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCertificate } from '@vitejs/plugin-basic-ssl';

export interface Reply {
  readonly status?: number;
  /** `text/html; charset=utf-8` unless given. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface NewsServer {
  readonly port: number;
  /** Addresses that were asked for, in order: "https://www.bbc.co.uk/news". */
  readonly requests: readonly string[];
  /** Sets what an address answers; everything else is not found. */
  serve(address: string, reply: string | Reply): void;
  close(): Promise<void>;
}

/** Starts the server, with a certificate of its own that browsers must be told to accept. */
export async function startNewsServer(): Promise<NewsServer> {
  const replies = new Map<string, Reply>();
  const requests: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'news-server-'));
  const certificate = await getCertificate(folder);
  await rm(folder, { recursive: true });

  const server = createServer({ key: certificate, cert: certificate }, (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    requests.push(address);
    // Browsers ask every site for its icon; that none has one is no error.
    const unknown =
      request.url === '/favicon.ico' ? { status: 204, body: '' } : { status: 404, body: 'Not found' };
    const reply: Reply = replies.get(address) ?? unknown;
    response.writeHead(reply.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...reply.headers });
    response.end(reply.body);
  });
  const port = await listen(server);
  return {
    port,
    requests,
    serve: (address, reply) => replies.set(address, typeof reply === 'string' ? { body: reply } : reply),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'));
      else resolve(address.port);
    });
  });
}
