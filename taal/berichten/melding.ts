import { aanRol, type Concept } from './bericht';

/** Two children, or one with a wrong birth date, under one key: only people can find out which it is (rule 18). */
export function meldingGeweigerd(): Concept {
  return aanRol(
    'manager',
    'signaal',
    'Een melding is geweigerd: zelfde sleutel, andere geboortedatum',
    [
      'Iemand meldde een kind met de sleutel van deze casus. De geboortedatum was anders.',
      'Wie meldde en wanneer, leest u in de casus.',
      'Vraag die persoon of de sleutel en de geboortedatum kloppen.',
      'Is het een ander kind? Dan moet dat kind met een eigen sleutel worden gemeld.',
      'Klopt de geboortedatum in de casus niet? Verbeter die dan in de casus.',
    ].join('\n'),
  );
}
