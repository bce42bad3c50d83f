import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { PROBLEM_CODES, PROBLEMS, httpStatus } from '../../toegang/problems';
import type { Route } from '../../toegang/route';
import { DESCRIPTION_PATH, DOCUMENTATION_PATH } from '../headers';

const html = z.string();

const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}';
/** Nothing but the style above may do anything on these pages. */
const CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`;

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body><h1>${title}</h1>${content}</body>
</html>
`;
}

const START = page(
  'doorbraak',
  `<p>Dit is de API van doorbraak. Een kind dat thuiszit, wordt hier gemeld; daarna loopt de klok.</p>
<ul>
<li><a href="${DOCUMENTATION_PATH}">${DOCUMENTATION_PATH}</a>: de hele API om te lezen</li>
<li><a href="${DESCRIPTION_PATH}">${DESCRIPTION_PATH}</a>: dezelfde beschrijving voor programma's</li>
<li><a href="/v1">/v1</a>: deze pagina</li>
<li><a href="/v1/casussen">/v1/casussen</a>: alle casussen. Melden doet u met POST op hetzelfde adres.</li>
<li><a href="/v1/taken">/v1/taken</a>: wat er te doen is</li>
<li><a href="/v1/berichten">/v1/berichten</a>: de berichten die zijn gemaakt</li>
<li><a href="/v1/ik">/v1/ik</a>: wie u bent en wat u mag</li>
<li><a href="/v1/convenanten">/v1/convenanten</a>: de afspraken per regio</li>
<li><a href="/v1/gezondheid">/v1/gezondheid</a>: werkt alles?</li>
<li><a href="/v1/problemen">/v1/problemen</a>: de foutcodes</li>
</ul>`,
);

const EXPLANATION = page(
  'Foutcodes',
  `<dl>${PROBLEM_CODES.map(
    (code) =>
      `<dt id="${code}"><code>${code}</code> (HTTP ${httpStatus(code)})</dt><dd>${PROBLEMS[code]}</dd>`,
  ).join('\n')}</dl>`,
);

/** The page that says where everything is, and the one that explains the problem codes. */
export function startroutes(): Route[] {
  const show = (res: Response, text: string): void =>
    void res.set('content-security-policy', CSP).type('html').send(text);
  const shared = { method: 'get', group: 'over', recht: 'openbaar', problems: [] } as const;
  const answer = (example: string) => ({
    description: 'Een pagina',
    schema: html,
    mediaType: 'text/html',
    example,
  });
  return [
    {
      ...shared,
      path: '/v1',
      elders: ['/v1/', '/'],
      name: 'leesIndex',
      summary: 'Waar alles van de API is',
      answers: { 200: answer('<!doctype html><title>doorbraak</title>') },
      handle: (req, res) => {
        // Who opens the installation in a browser comes to work in it.
        if (req.path === '/' && (req.headers.accept ?? '').includes('text/html'))
          res.redirect(303, '/werkbak');
        else show(res, START);
      },
    },
    {
      ...shared,
      path: '/v1/problemen',
      elders: ['/problemen'],
      name: 'leesProblemen',
      summary: 'Wat de foutcodes betekenen',
      answers: { 200: answer('<!doctype html><title>Foutcodes</title>') },
      handle: (_req, res) => show(res, EXPLANATION),
    },
  ];
}
