import type { Response } from 'express';
import type { Opdrachtnaam } from '../../domain/opdracht';
import type { Getypt } from '../formulier/velden';
import { NietZeker, NIET_ZEKER, type Onzekerheid } from '../onderdelen/niet-zeker';
import { toon } from '../onderdelen/pagina';
import { FORMULIEREN } from './formulieren';
import type { Omgeving } from './formulier';
import { Opdrachtformulier } from './weergave';

/** It was not done, or nobody knows: the form again with its own key, so that sending it once more does nothing twice. */
export function toonWeerTeSturen(
  res: Response,
  naam: Opdrachtnaam,
  o: Omgeving,
  getypt: Getypt,
  soort: Onzekerheid,
): void {
  const { status, wachten } = NIET_ZEKER[soort];
  res.set('retry-after', wachten);
  toon(
    res,
    { titel: FORMULIEREN[naam].titel, status },
    <Opdrachtformulier {...{ naam, o, getypt, vooraf: <NietZeker soort={soort} /> }} />,
  );
}
