import type { Request, Response } from 'express';
import type { Abonnement } from '../../dossier/abonnementen/abonnement';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import { eigendomVan } from '../../toegang/abonnementen';
import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import { Leeg } from '../onderdelen/melding';
import { toon, type Pagina } from '../onderdelen/pagina';
import { ABONNEMENTPAD, PAD as POSTPAD } from '../post/vraag';
import { abonnementpagina } from './een';
import { STAND } from './woorden';

/** The subscriptions of programs, for who answers for the region: how each stands, what was sent, and what can be done. */
export function abonnementpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: ABONNEMENTPAD,
      recht: 'abonnementen',
      behandel: (req, res) => toonAbonnementen(met, req, res),
    },
    ...abonnementpagina(met),
  ];
}

async function toonAbonnementen(met: Dependencies, _req: Request, res: Response): Promise<void> {
  const alle = await met.abonnementen.lees(eigendomVan(eisRecht(res, 'abonnementen')));
  toon(
    res,
    { titel: 'Abonnementen', plek: POSTPAD },
    <>
      <p class="terug">
        <a href={POSTPAD}>Terug naar de post</a>
      </p>
      <h1>Abonnementen</h1>
      <p>
        Programma’s van anderen kunnen horen dat er iets gebeurt in een casus, en halen daarna zelf op wat zij
        mogen zien. Hier ziet u waar dat naartoe gaat en of het aankomt. Een programma maakt een abonnement
        zelf, via de API.
      </p>
      {alle.length === 0 ? (
        <Leeg kop="Er zijn geen abonnementen">
          <p>Geen programma vroeg om te horen wat er in uw regio gebeurt.</p>
        </Leeg>
      ) : (
        <Tabel alle={alle} nu={met.klok.nu()} />
      )}
    </>,
  );
}

function Tabel({ alle, nu }: { readonly alle: readonly Abonnement[]; readonly nu: Moment }) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">Abonnementen, het oudste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Abonnement</th>
          <th scope="col">Naar</th>
          <th scope="col">Hoe het staat</th>
        </tr>
      </thead>
      <tbody>
        {alle.map((een) => (
          <tr key={een.id}>
            <td data-kop="Abonnement">
              <a href={`${ABONNEMENTPAD}/${een.id}`}>{een.naam}</a>
              <span class="lijst__bij">van {een.eigenaar}</span>
            </td>
            <td data-kop="Naar" class="abonnement__adres">
              {een.adres}
            </td>
            <td data-kop="Hoe het staat">
              {STAND[een.status]}
              <span class="lijst__bij">{sinds(een, nu)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sinds({ status, statusOp, misluktSinds }: Abonnement, nu: Moment): string {
  if (status !== 'actief') return `sinds ${tijdstip(statusOp, nu)}`;
  return misluktSinds === null
    ? 'het laatste kwam aan'
    : `niets aangekomen sinds ${tijdstip(misluktSinds, nu)}`;
}
