import type { Moment } from '../domain/tijd';
import type { Brieftekst } from './berichten/omslag';
import { tijdstipInWoorden } from './woorden';

/** A subscription of a program that was stopped. */
interface Stilgezet {
  readonly naam: string;
  /** Host of its address. */
  readonly host: string;
  readonly reden: 'geen-antwoord' | 'adres-vervallen';
  readonly op: Moment;
}

const WAAROM: Readonly<Record<Stilgezet['reden'], string>> = {
  'geen-antwoord': 'De ontvanger nam drie dagen niets aan.',
  'adres-vervallen': 'De ontvanger antwoordde dat dit adres niet meer bestaat.',
};

/** What the owner of a subscription is told when nothing arrives any more, and what to do. */
export function stilzetbrief({ naam, host, reden, op }: Stilgezet): Brieftekst {
  return {
    onderwerp: `Abonnement ${naam} is stilgezet`,
    tekst: [
      'Beste beheerder,',
      `Op ${tijdstipInWoorden(op)} zetten wij het abonnement ${naam} stil. ${WAAROM[reden]} Het gaat om de ontvanger op ${host}.`,
      'Wij bewaren alles wat sindsdien gebeurt. Kijk of uw ontvanger werkt. Zet daarna het abonnement weer aan, met het besluit hervatten in de API. Dan sturen wij alles alsnog, op volgorde.',
      'Met vriendelijke groet,\nDoorbraak',
    ].join('\n\n'),
  };
}
