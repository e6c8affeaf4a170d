import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ARTICLES, OUTLETS, type StandArticle } from './manifest.ts';
import { ODD_HOST, oddPage } from './odd-pages.ts';
import type { Outlet } from './outlets/outlet.ts';
import { picture } from './picture.ts';

/** The newsstand while it is open. */
export interface Newsstand {
  /** Every host name it answers to; the browser must be told that they lead to this machine. */
  readonly hosts: readonly string[];
  /** Address of an article. */
  readonly url: (article: StandArticle) => string;
  /** Address of any path on one of its hosts. */
  readonly at: (host: string, path: string) => string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: string;
  readonly status?: number;
}

const HTML = 'text/html; charset=utf-8';

/** What an outlet answers to a path. */
function answerOf(outlet: Outlet, path: string): Answer {
  const printed = ARTICLES.filter((article) => article.outlet === outlet);
  const at = (wanted: string) => printed.find((article) => article.path === wanted);
  const found = at(path);
  if (found) {
    const others = printed.filter(({ story }) => story.published < found.story.published);
    return { type: HTML, body: outlet.page(found, others) };
  }
  if (path === '/') return { type: HTML, body: outlet.front(printed) };
  if (path === '/style.css') return { type: 'text/css; charset=utf-8', body: outlet.style };
  if (path === '/picture.svg') return { type: 'image/svg+xml', body: picture(outlet.host) };
  if (path === '/site.js' && outlet.script)
    return { type: 'text/javascript; charset=utf-8', body: outlet.script };
  const asked = at(path.replace(/^\/data/u, ''));
  if (asked && outlet.data)
    return { type: 'application/json', body: JSON.stringify(outlet.data(asked)) };
  return {
    type: HTML,
    status: 404,
    body: '<!doctype html><title>Not here</title><p>Not here.</p>',
  };
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
  const path = (request.url ?? '/').replace(/\?.*$/u, '');
  const outlet = OUTLETS.find((candidate) => candidate.host === host);
  const {
    type,
    body,
    status = 200,
  } = outlet ? answerOf(outlet, path) : { type: HTML, ...oddPage(path) };
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...outlet?.headers,
  });
  response.end(body);
}

/** Opens the newsstand on loopback, on a free port unless one is named. */
export function openNewsstand(port = 0): Promise<Newsstand> {
  const server = createServer(respond);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      const at = (host: string, path: string): string => `http://${host}:${taken}${path}`;
      resolve({
        hosts: [...OUTLETS.map((outlet) => outlet.host), ODD_HOST],
        url: (article) => at(article.outlet.host, article.path),
        at,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
