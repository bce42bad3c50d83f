import type { Request, Response } from 'express';
import { datumVan } from '../../domain/tijd';
import type { Adresstand } from '../../dossier/agendas/adres';
import { inWoorden } from '../../taal/woorden';
import { publicAddress } from '../../toegang/address';
import type { Dependencies } from '../../toegang/dependencies';
import { Problem } from '../../toegang/problems';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { MIJN_MAIL } from '../../taal/mail';
import { MIJN_AGENDA } from '../onderdelen/kader';
import { Knop } from '../onderdelen/knop';
import { Bericht, Leeg } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { agendapad } from './feed';

const RECHT = 'mijn-agenda';

/** What was just done: the new address, which is shown once, or that it was withdrawn. */
type Gedaan = { readonly adres: string } | 'ingetrokken' | null;

/** The page on which somebody makes the secret address of their own calendar, makes it anew and withdraws it. */
export function agendapaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: MIJN_AGENDA,
      recht: RECHT,
      behandel: async (req, res) => {
        const stand = await met.agendas.adres(eisRecht(res, RECHT).id);
        toonAgenda(res, stand, req.query['gedaan'] === 'ingetrokken' ? 'ingetrokken' : null);
      },
    },
    { methode: 'post', pad: MIJN_AGENDA, recht: RECHT, behandel: (req, res) => doe(met, req, res) },
  ];
}

async function doe({ agendas, toegang }: Dependencies, req: Request, res: Response): Promise<void> {
  const { id } = eisRecht(res, RECHT);
  const wat = velden(req)['doe'];
  if (wat === 'intrekken') {
    await agendas.trekIn(id);
    res.redirect(303, `${MIJN_AGENDA}?gedaan=ingetrokken`);
  } else if (wat === 'maken') {
    const geheim = await agendas.maak(id);
    const stand = await agendas.adres(id);
    // Shown once: only a hash of it is kept.
    const adres = publicAddress(req, toegang?.oidc?.publicUrl);
    toonAgenda(res, stand, geheim === null ? null : { adres: adres + agendapad(geheim) });
  } else throw new Problem('ongeldig', 'Kies wat u met het adres wilt doen.');
}

function toonAgenda(res: Response, stand: Adresstand | undefined, gedaan: Gedaan): void {
  toon(
    res,
    { titel: 'Mijn agenda', plek: MIJN_AGENDA },
    <>
      <h1>Mijn agenda</h1>
      {gedaan === 'ingetrokken' && (
        <Bericht toon="goed">
          <p>Uw adres is ingetrokken. Uw agenda haalt hier niets meer op.</p>
        </Bericht>
      )}
      {stand === undefined ? (
        <Leeg kop="U hebt hier geen agenda">
          <p>U staat niet bij de mensen van een regio. Wie daar staat, maakt hier een adres.</p>
        </Leeg>
      ) : (
        <>
          {gedaan !== null && gedaan !== 'ingetrokken' && <Adres adres={gedaan.adres} />}
          <Uitleg />
          <Stand stand={stand} />
        </>
      )}
      <p class="agenda__mail">
        Hoe u e-mail krijgt, kiest u bij <a href={MIJN_MAIL}>Mijn e-mail</a>.
      </p>
    </>,
  );
}

function Adres({ adres }: { readonly adres: string }) {
  return (
    <Bericht toon="goed" kop="Dit is uw adres">
      <p class="agenda__adres">{adres}</p>
      <p>
        U ziet het alleen nu. Kopieer het en zet het in uw agenda: in Outlook bij Agenda toevoegen, Abonneren
        via internet; in Google Agenda bij Andere agenda’s, Via URL.
      </p>
    </Bericht>
  );
}

function Uitleg() {
  return (
    <>
      <p>
        U kunt uw werk in uw eigen agenda zien: uw taken op de dag dat ze af moeten zijn, de volgende stap van
        casussen die u leidt, en de tafels en zittingen waar u bij bent. Uw agenda haalt dat hier zelf op.
      </p>
      <p>
        Er staat geen naam van een kind in, alleen wat er te doen is, het nummer van de casus en een link. Wie
        het adres heeft, ziet uw agenda. Geef het aan niemand. Weet een ander het, maak dan een nieuw adres.
      </p>
    </>
  );
}

function Stand({ stand: { sinds } }: { readonly stand: Adresstand }) {
  return (
    <>
      <p>
        {sinds === null
          ? 'U hebt nog geen adres.'
          : `U hebt een adres sinds ${inWoorden(datumVan(sinds))}. Maakt u een nieuw adres, dan werkt dit niet meer.`}
      </p>
      <Formulier actie={MIJN_AGENDA}>
        <p class="knoppen">
          <Knop naam="doe" waarde="maken">
            {sinds === null ? 'Maak een adres' : 'Maak een nieuw adres'}
          </Knop>
          {sinds !== null && (
            <Knop naam="doe" waarde="intrekken" soort="secundair">
              Trek het adres in
            </Knop>
          )}
        </p>
      </Formulier>
    </>
  );
}
