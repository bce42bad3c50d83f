import type { Request, Response } from 'express';
import type { Aanbod, Afspraak, Casus } from '../../domain/casus';
import { zitAanTafel } from '../../domain/tafel';
import { datumVan, type Moment } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { aanbodnaam } from '../../taal/aanbod';
import { AANBODANTWOORD } from '../../taal/antwoorden';
import { NU_NA_DE_TAFEL, nuVoorGezin } from '../../taal/gezin';
import { rolVan } from '../../taal/berichten/omslag';
import { afspraakmoment } from '../../taal/tijd';
import { inWoorden } from '../../taal/woorden';
import { hoofdletter } from '../../taal/zin';
import { Contactlink } from '../onderdelen/contact';
import { casustitel } from '../onderdelen/kind';
import { Cel, Lijst, Rij, Rijkop } from '../onderdelen/lijst';
import { toon, type Pagina } from '../onderdelen/pagina';
import { Afdrukblad } from './afdrukblad';
import { tafelverhaal, VanTafel } from './afdruk-tafel';
import { leesCasuszicht } from './lezing';
import { Verwijzing } from './verwijzing';
import type { Casuszicht } from './zicht';

/** What was agreed, on paper for the family: in their words, with room for signatures; nothing of the clock or the OM. */
export function gezinsafdrukpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: '/werkbak/casussen/{casusnummer}/afdruk/gezin',
      recht: 'casus',
      behandel: (req, res) => toonGezinsafdruk(met, req, res),
    },
  ];
}

async function toonGezinsafdruk(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gelezen = await leesCasuszicht(met, req, res, 'afdruk-gezin');
  if ('verwijzing' in gelezen) {
    toon(res, { titel: 'Afdruk voor het gezin' }, <Verwijzing {...gelezen.verwijzing} />);
    return;
  }
  const { casus, kenmerk } = gelezen.alles;
  toon(
    res,
    { titel: `Voor het gezin van ${casustitel({ naam: casus.naam, kenmerk })}` },
    <Afdrukblad casusnummer={casus.casusnummer}>
      <Gezinsafdruk {...gelezen.alles} />
    </Afdrukblad>,
  );
}

/** The paper itself. */
export function Gezinsafdruk({
  casus,
  kenmerk,
  leider,
  nu,
  tijdlijn,
}: Pick<Casuszicht, 'casus' | 'kenmerk' | 'leider' | 'nu' | 'tijdlijn'>) {
  const verhaal = tafelverhaal({ casus, tijdlijn });
  const naTafel = casus.fase === 'doorbraak' && verhaal?.uitkomst === 'afspraken';
  const afspraken = casus.afspraken.filter(({ nagekomen }) => nagekomen !== true);
  return (
    <>
      <h1>{casus.naam === null ? 'Onze afspraken' : `Onze afspraken over ${casus.naam}`}</h1>
      <p>
        Gemaakt op {inWoorden(datumVan(nu))}. Ons kenmerk is {kenmerk}.
      </p>
      <section class="vlak" aria-labelledby="nu">
        <h2 id="nu">Wat gebeurt er nu?</h2>
        <p>{naTafel ? NU_NA_DE_TAFEL : nuVoorGezin(casus)}</p>
        {bijeenkomsten(casus, nu).map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </section>
      <section class="vlak" aria-labelledby="leiding">
        <h2 id="leiding">Wie leidt de hulp?</h2>
        <p>
          {leider.naam === null ? '' : `${leider.naam}, `}
          {leider.naam === null ? hoofdletter(rolVan(leider)) : rolVan(leider)}.
        </p>
        {leider.telefoon !== null && (
          <p>
            Telefoon: <Contactlink weg="telefoon" adres={leider.telefoon} />
          </p>
        )}
        {leider.email !== null && <p>E-mail: {leider.email}</p>}
        <p>Heeft u een vraag? Of klopt er iets niet op dit papier? Laat het ons weten.</p>
      </section>
      <VanTafel verhaal={verhaal} />
      <Afspraken afspraken={afspraken} />
      <Aanbiedingen aanbod={casus.aanbod} />
      <Handtekeningen casus={casus} />
    </>
  );
}

/** The meetings that are still to come, as the family reads it. */
export function bijeenkomsten(casus: Casus, nu: Moment): string[] {
  const { arbitrage, doorbraaktafel } = casus;
  const waar = doorbraaktafel?.plaats === undefined ? '' : ` De plaats is ${doorbraaktafel.plaats}.`;
  return [
    ...(doorbraaktafel !== null && zitAanTafel(casus) && doorbraaktafel.tijdstip > nu
      ? [`Het gesprek aan de doorbraaktafel is op ${afspraakmoment(doorbraaktafel.tijdstip)}.${waar}`]
      : []),
    ...(casus.fase === 'arbitrage' && arbitrage?.zitting != null && arbitrage.zitting > nu
      ? [`De zitting is op ${afspraakmoment(arbitrage.zitting)}.`]
      : []),
  ];
}

function Afspraken({ afspraken }: { readonly afspraken: readonly Afspraak[] }) {
  return (
    <section class="vlak" aria-labelledby="afspraken">
      <h2 id="afspraken">Wat hebben wij afgesproken?</h2>
      {afspraken.length === 0 ? (
        <p>Er staan nu geen afspraken open.</p>
      ) : (
        <Lijst
          opschrift="afspraken"
          kolommen={[{ kop: 'Wat' }, { kop: 'Wie doet dit' }, { kop: 'Klaar op' }]}
        >
          {afspraken.map(({ id, omschrijving, uiterlijk, wie }) => (
            <Rij key={id}>
              <Rijkop klasse="vrije-tekst">{omschrijving}</Rijkop>
              <Cel kop="Wie doet dit">{wie}</Cel>
              <Cel kop="Klaar op">{inWoorden(uiterlijk)}</Cel>
            </Rij>
          ))}
        </Lijst>
      )}
    </section>
  );
}

function Aanbiedingen({ aanbod }: { readonly aanbod: readonly Aanbod[] }) {
  if (aanbod.length === 0) return null;
  return (
    <section class="vlak" aria-labelledby="aanbod">
      <h2 id="aanbod">Welke hulp of plek is er?</h2>
      <Lijst opschrift="aanbod" kolommen={[{ kop: 'Wat' }, { kop: 'Vanaf' }, { kop: 'Uw antwoord' }]}>
        {aanbod.map((een) => (
          <Rij key={een.id}>
            <Rijkop>{aanbodnaam(een)}</Rijkop>
            <Cel kop="Vanaf">{inWoorden(een.startdatum)}</Cel>
            <Cel kop="Uw antwoord">
              {een.besluit === null
                ? 'Dat horen wij nog van u.'
                : `${hoofdletter(AANBODANTWOORD[een.besluit])}.`}
            </Cel>
          </Rij>
        ))}
      </Lijst>
    </section>
  );
}

/** Room to sign, a line for each who can. */
function Handtekeningen({ casus }: { readonly casus: Casus }) {
  const wie = [
    'Ouder of verzorger',
    'Ouder of verzorger',
    ...(casus.toestemmers.includes('jongere') ? ['Jongere'] : []),
    ...(casus.school === null ? [] : ['Namens de school']),
    'Wie de hulp leidt',
  ];
  return (
    <section class="vlak" aria-labelledby="handtekeningen">
      <h2 id="handtekeningen">Handtekeningen</h2>
      <p>U hoeft niet te tekenen. Met een handtekening zegt u dat u deze afspraken kent.</p>
      <ul class="handtekeningen">
        {wie.map((een, plek) => (
          <li key={plek}>{een}</li>
        ))}
      </ul>
    </section>
  );
}
