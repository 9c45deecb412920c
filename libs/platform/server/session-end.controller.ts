// When a session ends, asked without making it longer.
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { authRows } from './database';
import { Public } from './declare';
import { readEnvironment } from './environment';
import { secretHash, sessionToken } from './session';
import { now } from './clock';

/** Instants as ISO texts. Both null when there is no session any more. */
export interface SessionEnd {
  /** When it ends if nothing is done until then. */
  endsAt: string | null;
  /** When it ends whatever is done. */
  latest: string | null;
}

@Controller('session')
export class SessionEndController {
  /** Open to everybody: it tells the holder of a cookie about that cookie and nothing else. */
  @Get('end')
  @Public()
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SessionEnd> {
    response.setHeader('Cache-Control', 'private, no-store');
    const token = sessionToken(request);
    const { sessionSecret, sessionIdle } = readEnvironment();
    const [found] = token
      ? await authRows<{ expires_at: Date; last_used_at: Date }>('select * from identity.session_end($1)', [
          secretHash(token, sessionSecret),
        ])
      : [];
    if (!found) return { endsAt: null, latest: null };
    const endsAt = Math.min(found.expires_at.getTime(), found.last_used_at.getTime() + sessionIdle);
    if (endsAt <= now().getTime()) return { endsAt: null, latest: null };
    return { endsAt: new Date(endsAt).toISOString(), latest: found.expires_at.toISOString() };
  }
}
