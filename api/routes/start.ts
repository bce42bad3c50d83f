import { z } from 'zod';
import { PROBLEM_CODES, PROBLEMS, httpStatus } from '../../toegang/problems';
import type { Route } from '../../toegang/route';

const html = z.string();

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><h1>${title}</h1>${content}</body>
</html>
`;
}

const START = page(
  'doorbraak',
  `<p>Dit is de API van doorbraak. Een kind dat thuiszit, wordt hier gemeld; daarna loopt de klok.</p>
<ul>
<li><a href="/v1">/v1</a>: deze pagina</li>
<li><a href="/v1/casussen">/v1/casussen</a>: alle casussen. Melden doet u met POST op hetzelfde adres.</li>
<li><a href="/v1/taken">/v1/taken</a>: wat er te doen is</li>
<li><a href="/v1/berichten">/v1/berichten</a>: de berichten die zijn gemaakt</li>
<li><a href="/v1/convenanten">/v1/convenanten</a>: de afspraken per regio</li>
<li><a href="/v1/openapi.json">/v1/openapi.json</a>: de beschrijving van de hele API</li>
<li><a href="/gezondheid">/gezondheid</a>: werkt alles?</li>
<li><a href="/problemen">/problemen</a>: de foutcodes</li>
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
  const show = (path: string, name: string, summary: string, text: string): Route => ({
    method: 'get',
    path,
    name,
    group: 'over',
    summary,
    recht: 'openbaar',
    answers: { 200: { description: 'Een pagina', schema: html, mediaType: 'text/html' } },
    problems: [],
    handle: (_req, res) => void res.type('html').send(text),
  });
  const start = show('/', 'leesStart', 'Waar alles is; een browser gaat naar de werkbak', START);
  const toWerkbak = { 303: { description: 'Naar de werkbak, voor een browser' } };
  return [
    {
      ...start,
      answers: { ...start.answers, ...toWerkbak },
      handle: (req, res) => {
        if ((req.headers.accept ?? '').includes('text/html')) res.redirect(303, '/werkbak');
        else return start.handle(req, res);
      },
    },
    show('/v1', 'leesIndex', 'Waar alles van de API is', START),
    show('/problemen', 'leesProblemen', 'Wat de foutcodes betekenen', EXPLANATION),
  ];
}
