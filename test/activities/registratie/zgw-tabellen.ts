// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a client sends can be anything
export type Rij = Record<string, any>;

/** A call that is refused, as the standard says it. */
export class Geweigerd extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: { name: string; code: string; reason: string }[] = [],
  ) {
    super(code);
  }
}

/** A call of which one field is not right. */
export function ongeldig(name: string, code: string): Geweigerd {
  return new Geweigerd(400, 'invalid', [{ name, code, reason: `${name}: ${code}` }]);
}

/** In which API each kind stands. */
export const COMPONENT: Readonly<Record<string, string>> = {
  ...{ zaken: 'zaken', statussen: 'zaken', rollen: 'zaken', resultaten: 'zaken' },
  ...{ zaakinformatieobjecten: 'zaken', zaakeigenschappen: 'zaken' },
  ...{ catalogussen: 'catalogi', zaaktypen: 'catalogi', statustypen: 'catalogi', roltypen: 'catalogi' },
  ...{ eigenschappen: 'catalogi', resultaattypen: 'catalogi', informatieobjecttypen: 'catalogi' },
  'zaaktype-informatieobjecttypen': 'catalogi',
  enkelvoudiginformatieobjecten: 'documenten',
};
/** The rows of a case system, and what the standards ask of how they hang together. */
export class Zgwtabellen {
  basis = '';
  private readonly tabellen = new Map<string, Rij[]>();

  component(soort: string): string | undefined {
    return COMPONENT[soort];
  }

  adres(component: string, soort: string): string {
    return `${this.basis}/${component}/api/v1/${soort}`;
  }

  /** Everything of a kind, in the order in which it came. */
  alle(soort: string): Rij[] {
    const tabel = this.tabellen.get(soort) ?? [];
    this.tabellen.set(soort, tabel);
    return tabel;
  }

  bij(soort: string, url: unknown): Rij {
    const rij = this.alle(soort).find((een) => een.url === url);
    if (rij === undefined) throw new Geweigerd(404, 'not_found');
    return rij;
  }

  metId(soort: string, id: string): Rij {
    const rij = this.alle(soort).find(({ url }) => String(url).endsWith(`/${id}`));
    if (rij === undefined) throw new Geweigerd(404, 'not_found');
    return rij;
  }

  /** The last by its number: whether a status is that follows from all of them. */
  isEind(statustype: Rij): boolean {
    const nummers = this.alle('statustypen')
      .filter(({ zaaktype }) => zaaktype === statustype.zaaktype)
      .map(({ volgnummer }) => Number(volgnummer));
    return Number(statustype.volgnummer) === Math.max(...nummers);
  }

  protected vanZaak(gegeven: Rij, soort: string, url: unknown): Rij {
    const zaak = this.bij('zaken', gegeven.zaak);
    this.eisOpen(zaak);
    return this.hoortBij(soort, url, zaak);
  }

  protected hoortBij(soort: string, url: unknown, zaak: Rij): Rij {
    const type = this.alle(soort).find((een) => een.url === url);
    if (type === undefined) throw ongeldig(soort, 'does_not_exist');
    if (type.zaaktype !== zaak.zaaktype) throw ongeldig('nonFieldErrors', 'zaaktype-mismatch');
    return type;
  }

  /** A client without the right to force changes nothing of a zaak that was closed; a status opens it again. */
  protected eisOpen(zaak: Rij): void {
    if (zaak.einddatum !== null) throw new Geweigerd(403, 'permission_denied');
  }

  protected eisConcept(zaaktype: unknown): void {
    if (this.bij('zaaktypen', zaaktype).concept !== true)
      throw ongeldig('nonFieldErrors', 'non-concept-zaaktype');
  }

  protected eisWaarde(rij: Rij): void {
    const { formaat, lengte } = this.bij('eigenschappen', rij.eigenschap).specificatie as Rij;
    const goed =
      formaat === 'datum' ? /^\d{8}$/.test(String(rij.waarde)) : String(rij.waarde).length <= Number(lengte);
    if (!goed) throw ongeldig('nonFieldErrors', 'waarde-incorrect-format');
  }

  protected uniek(soort: string, gegeven: Rij, velden: readonly string[], code = 'unique'): void {
    const dubbel = this.alle(soort).some((een) => velden.every((veld) => een[veld] === gegeven[veld]));
    if (dubbel) throw ongeldig(velden.at(-1) ?? '', code);
  }
}
