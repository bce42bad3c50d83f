import type { Request } from 'express';
import { opdrachtnaam } from '../../domain/opdracht';
import { FORMULIEREN } from './formulieren';
import { Bericht } from '../onderdelen/melding';

/** Says that the command went through whose form led here. */
export function Gedaan({ req }: { readonly req: Request }) {
  const naam = opdrachtnaam(req.query['gedaan']);
  if (naam === undefined) return null;
  return (
    <Bericht toon="goed">
      <p>{FORMULIEREN[naam].gedaan}</p>
    </Bericht>
  );
}
