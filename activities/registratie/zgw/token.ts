import { SignJWT } from 'jose';

/** Who calls, and with which secret. */
export interface Beller {
  readonly clientId: string;
  readonly secret: string;
}

const GEBRUIKER = { user_id: 'doorbraak', user_representation: 'Doorbraak' };

/** How far our clock may run ahead of that of the case system, in seconds: it refuses a token from the future. */
const VOOR_S = 60;

/** The token of one call, as the ZGW APIs ask it: HS256, made for that call. */
export function tokenVoor({ clientId, secret }: Beller): Promise<string> {
  return new SignJWT({ client_id: clientId, ...GEBRUIKER })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(Math.floor(Date.now() / 1_000) - VOOR_S)
    .sign(new TextEncoder().encode(secret));
}
