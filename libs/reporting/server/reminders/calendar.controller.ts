// A person's calendar at its secret address, for calendar programs that cannot log in.
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { senderOf } from '@plumbline/platform/domain';
import { Public, newId } from '@plumbline/platform/server';
import { readCalendar } from './calendar.service';

const NOWHERE =
  'There is no calendar at this address any more. Log in to Plumbline, open Notifications, and make a new address.';

@Controller('calendar')
export class CalendarController {
  /** Open to whoever knows the address, which nobody can guess; it only ever reads. */
  @Get(':file')
  @Public()
  async calendar(
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const secret = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
    const answer = await readCalendar(secret, senderOf(request.ip ?? ''), newId());
    // The address is a key: no cache keeps what is behind it, no page hears where a reader came from.
    response.set({
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow',
      'Referrer-Policy': 'no-referrer',
    });
    if (answer === 'TOO_OFTEN') {
      response.status(429).set('Retry-After', '900').type('text/plain');
      response.send('This calendar is asked for too often. Set your calendar to ask once an hour.');
      return;
    }
    if (answer === 'NOWHERE') {
      response.status(404).type('text/plain').send(NOWHERE);
      return;
    }
    response.set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="due-dates.ics"',
    });
    response.send(answer.text);
  }
}
