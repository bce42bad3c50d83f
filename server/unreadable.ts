import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { API_VERSION } from '../api/headers';
import { httpStatus, Problem } from '../toegang/problems';

/** What Node finds wrong with a request before anybody else sees it, and the status that says so. */
const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: httpStatus('te-lang'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP or never ends, which no route gets to see, as every other answer: with the version, and a problem. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS[error.code ?? ''] ?? 400;
  const title = STATUS_CODES[status] ?? '';
  const detail = 'Dit is geen verzoek dat wij kunnen lezen. Er is niets gedaan.';
  const body = JSON.stringify(
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new Problem('te-lang').body()
      : { type: 'about:blank', title, status, detail },
  );
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    `API-Version: ${API_VERSION}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
