import type { Brieftekst } from './berichten/omslag';

/** What a test message says: that it is one, and that nothing has to be done. */
export function proeftekst(naam: string): Brieftekst {
  return {
    onderwerp: 'Testbericht van Doorbraak',
    tekst: [
      `Beste ${naam},`,
      'Dit is een testbericht. U vroeg het aan op de pagina Kanalen. U ziet hieraan dat Doorbraak op deze manier berichten kan versturen.',
      'U hoeft niets te doen.',
      'Met vriendelijke groet,\nDoorbraak',
    ].join('\n\n'),
  };
}
