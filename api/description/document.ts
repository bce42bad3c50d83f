import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { Route } from '../../toegang/route';
import { API_VERSION } from '../headers';
import { complete } from './complete';
import type { Description } from './form';
import { BASE, BEARER, describeRoute } from './operation';
import { registerProblems } from './problems';

/** What each group of routes is about. */
const GROUPS: Readonly<Record<string, string>> = {
  casussen: 'Kinderen melden die thuiszitten, en hun casus lezen',
  verzuim: 'Uren verzuim, voordat er een casus is, en meldingen uit het verzuimregister',
  opdrachten: 'Iets doen in een casus: elke stap is een opdracht',
  taken: 'Wat er te doen is, en voor wie',
  berichten: 'Wat er is gestuurd, en hoe het daarmee staat',
  betrokkenen: 'De mensen rond het kind',
  documenten: 'Bestanden naast het dossier van een casus',
  stukken: 'Het dossier voor het Openbaar Ministerie en de Raad voor de Kinderbescherming',
  regiobeeld: 'De cijfers van een regio',
  inzage: 'Wie welke casus heeft bekeken',
  mensen: 'De mensen en scholen van een regio',
  convenanten: 'De afspraken en termijnen per regio',
  simulaties: 'De regels doorrekenen zonder dat er iets gebeurt',
  gebeurtenissen: 'Horen wat er gebeurt: de stroom lezen, of naar uw adres laten sturen',
  zaaksysteem: 'Voor het zaaksysteem van een gemeente',
  kanalen: 'Voor wie berichten bezorgt',
  codec: 'Voor de Temporal Web UI',
  over: 'Over de API zelf',
};

/** The OpenAPI 3.1 document of the routes, from the same schemas that judge what comes in. */
export function createOpenapi(routes: readonly Route[]): Description {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', BEARER, {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Een token van de aanmelddienst van de regio. Een installatie die alleen op deze computer te bereiken is, vraagt er geen.',
  });
  registry.registerComponent('securitySchemes', 'terugmelding', {
    type: 'http',
    scheme: 'bearer',
    description: 'Het token dat NotifyNL van deze installatie kreeg.',
  });
  registry.registerComponent('securitySchemes', 'notificatie', {
    type: 'http',
    scheme: 'bearer',
    description: 'Het token dat het zaaksysteem van deze installatie kreeg.',
  });
  registerProblems(registry);
  for (const route of routes) registry.registerPath(describeRoute(route));
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'doorbraak',
      version: API_VERSION,
      description:
        'Melden van verzuim, volgen van de casus en het geven van opdrachten. Tijdstippen zijn ISO 8601 met tijdzone, ' +
        'datums gelden in Europe/Amsterdam. Fouten zijn application/problem+json (RFC 9457) met een vaste code. ' +
        'Wat er verandert en hoelang iets ouds nog werkt, staat in docs/api.md.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: CONTACT,
    },
    servers: [{ url: BASE }],
    tags: [...new Set(routes.map((r) => r.group))].map((name) => ({
      name,
      ...(GROUPS[name] === undefined ? {} : { description: GROUPS[name] }),
    })),
  });
  // What the generator gives has this form: it is read here as programs that call the API do.
  return complete(JSON.parse(JSON.stringify(document)) as Description);
}

/** Whom to ask about the API; a placeholder until the repository has a public address, as in publiccode.yml. */
const CONTACT = {
  name: 'Doorbraak, voor wie koppelt',
  url: 'https://example.org/doorbraak',
  email: 'doorbraak@example.org',
};
