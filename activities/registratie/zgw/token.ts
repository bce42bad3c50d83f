import { SignJWT } from 'jose';

/** Who calls, and with which secret. */
export interface Beller {
  readonly clientId: string;
  readonly secret: string;
}

const GEBRUIKER = { user_id: 'doorbraak', user_representation: 'Doorbraak' };

/** The token of one call, as the ZGW APIs ask it: HS256, made at that moment. */
export function tokenVoor({ clientId, secret }: Beller): Promise<string> {
  return new SignJWT({ client_id: clientId, ...GEBRUIKER })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt()
    .sign(new TextEncoder().encode(secret));
}
