import type { Request, Response } from 'express';
import { afspraakpad } from '../../client/afspraaklink';
import type { Belofte } from '../../dossier/beloften/beloften';
import { losseNaam } from '../../domain/betrokkene';
import type { Afspraak } from '../../domain/casus';
import { magOpdracht } from '../../domain/toegang';
import { beloofd } from '../../taal/beloften';
import { inWoorden } from '../../taal/woorden';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { Afdrukblad } from '../casus/afdrukblad';
import { casusnaam, casustitel } from '../onderdelen/kind';
import { Cel, Lijst, Rij, Rijkop } from '../onderdelen/lijst';
import { toon, type Pagina } from '../onderdelen/pagina';

/** What each person promised, to give them on paper or as a link. */
export function afsprakenlijstpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: '/werkbak/casussen/{casusnummer}/afspraken',
      recht: 'opdracht',
      behandel: (req, res) => toonLijsten(met, req, res),
    },
  ];
}

async function toonLijsten(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'opdracht');
  const { casus, kenmerk } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling: 'afspraken-per-persoon', waarmee: 'werkbak' }, [casus]);
  const { casusnummer, gesloten } = casus;
  const beloften = await met.beloften.lees(casusnummer);
  const open = casus.afspraken.filter(({ nagekomen }) => nagekomen === null);
  // The link speaks for whoever promised, so it is given by who may say whether it was kept.
  const geeftLinks = gesloten === null && magOpdracht(wie, casus, 'controleerAfspraak');
  const linkVan = (naam: string): string | null => {
    const token = geeftLinks ? met.casussen.afspraaktoken({ casusnummer, wie: naam }) : null;
    return token === null ? null : new URL(afspraakpad(token), hier(met, req)).href;
  };
  toon(
    res,
    { titel: `Wie doet wat: ${casustitel({ naam: casus.naam, kenmerk })}` },
    <Afdrukblad casusnummer={casusnummer}>
      <h1>Wie doet wat</h1>
      {open.length === 0 && <p>Er staan nu geen afspraken open.</p>}
      {perPersoon(open).map(({ naam, afspraken }, plek) => (
        <EenLijst
          key={plek}
          {...{ naam, afspraken, beloften, plek, casus: casusnaam(kenmerk), link: linkVan(naam) }}
        />
      ))}
    </Afdrukblad>,
  );
}

/** Where whoever asks reaches us, for a link that works elsewhere too. */
function hier({ toegang }: Pick<Dependencies, 'toegang'>, req: Request): string {
  return toegang?.oidc?.publicUrl.origin ?? `${req.protocol}://${req.headers.host ?? 'localhost'}`;
}

/** The agreements by who has them, in the order in which they were made; a name counts however it was typed. */
function perPersoon(
  afspraken: readonly Afspraak[],
): readonly { readonly naam: string; readonly afspraken: readonly Afspraak[] }[] {
  const groepen = new Map<string, { naam: string; afspraken: Afspraak[] }>();
  for (const afspraak of afspraken) {
    const groep = groepen.get(losseNaam(afspraak.wie)) ?? { naam: afspraak.wie, afspraken: [] };
    groep.afspraken.push(afspraak);
    groepen.set(losseNaam(afspraak.wie), groep);
  }
  return [...groepen.values()];
}

function EenLijst({
  naam,
  afspraken,
  beloften,
  plek,
  casus,
  link,
}: {
  readonly naam: string;
  readonly afspraken: readonly Afspraak[];
  readonly beloften: readonly Belofte[];
  readonly plek: number;
  readonly casus: string;
  readonly link: string | null;
}) {
  const id = `persoon-${plek}`;
  return (
    <section class="vlak afsprakenlijst" aria-labelledby={id}>
      <h2 id={id}>{naam}</h2>
      <p class="stil">{casus}</p>
      <Lijst opschrift={id} kolommen={[{ kop: 'Wat' }, { kop: 'Klaar op' }, { kop: 'Zegt zelf' }]}>
        {afspraken.map((afspraak) => {
          const gezegd = beloften.find((een) => een.afspraak === afspraak.id);
          return (
            <Rij key={afspraak.id}>
              <Rijkop klasse="vrije-tekst">{afspraak.omschrijving}</Rijkop>
              <Cel kop="Klaar op">{inWoorden(afspraak.uiterlijk)}</Cel>
              <Cel kop="Zegt zelf" klasse="vrije-tekst">
                {gezegd === undefined ? 'Nog niets.' : beloofd(gezegd, naam)}
              </Cel>
            </Rij>
          );
        })}
      </Lijst>
      {link !== null && (
        <div>
          <p>
            Met deze link zegt {naam} zonder aan te melden of het is gelukt. Geef hem alleen aan {naam}: wie
            hem heeft, kan dat zeggen.
          </p>
          <p class="afsprakenlijst__link">
            <a href={link}>{link}</a>
          </p>
        </div>
      )}
    </section>
  );
}
