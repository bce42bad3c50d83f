import type { Request, Response } from 'express';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { lezerVan } from '../../domain/zicht/lezer';
import type { Dependencies } from '../../toegang/dependencies';
import { Aanbiedingen, Afspraken } from './afspraken';
import { Zwaarder } from './arbitrage';
import { Deel } from './deel';
import { Documenten } from './documenten';
import { Effectiviteit } from './effectiviteit';
import { Gegevens } from './gegevens';
import { Casuskop } from './kop';
import { Afdrukblad } from './afdrukblad';
import { leesCasuszicht } from './lezing';
import { Taken } from './taken';
import { Toestemming } from './toestemming';
import { Verwijzing } from './verwijzing';
import type { Casuszicht } from './zicht';
import { ladderbeeld } from './ladder/beeld';
import { Ladder, Laddertabel } from './ladder/ladder';
import { AanZetStrook } from './ladder/strook';
import { casustitel } from '../onderdelen/kind';
import { toon, type Pagina } from '../onderdelen/pagina';
import { tijdstip } from '../../taal/tijd';

/** A case on paper, for the people around the table: where it stands, agreements and offers; no links, no timeline. */
export function afdrukpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: '/werkbak/casussen/{casusnummer}/afdruk',
      recht: 'casus',
      behandel: (req, res) => toonAfdruk(met, req, res),
    },
  ];
}

async function toonAfdruk(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gelezen = await leesCasuszicht(met, req, res, 'afdruk');
  if ('verwijzing' in gelezen) {
    toon(res, { titel: 'Afdruk' }, <Verwijzing {...gelezen.verwijzing} />);
    return;
  }
  // On paper nothing can be done.
  const zicht: Casuszicht = { ...gelezen.alles, mogelijk: [] };
  const { casus, kenmerk, gebruiker, nu, tijdlijn } = zicht;
  const gebeurtenissen: Gebeurtenis[] = tijdlijn.map(({ gebeurtenis }) => gebeurtenis).reverse();
  toon(
    res,
    { titel: `Afdruk van ${casustitel({ naam: casus.naam, kenmerk })}` },
    <Afdrukblad casusnummer={casus.casusnummer}>
      <Casuskop {...zicht} />
      <Gegevens {...zicht} />
      <p class="stil klein">
        Afgedrukt op {tijdstip(nu, nu)} door {gebruiker.naam}. Vertrouwelijk: alleen voor wie aan tafel zit.
      </p>
      <Afspraken {...zicht} />
      <Aanbiedingen {...zicht} />
      <Toestemming {...zicht} />
      <Zwaarder {...zicht} />
      <Taken {...zicht} opPapier />
      <Deel id="ladder" kop="De ladder">
        <Ladder casus={casus} gebeurtenissen={gebeurtenissen} nu={nu} tabel={false} />
        <Laddertabel beeld={ladderbeeld(casus, gebeurtenissen, nu)} casus={casus} nu={nu} />
        <AanZetStrook
          {...{ casus, gebeurtenissen, nu, beurten: zicht.beurten }}
          lezer={lezerVan(gebruiker)}
        />
      </Deel>
      <Effectiviteit {...zicht} />
      <Documenten {...zicht} papier />
    </Afdrukblad>,
  );
}
