// The public's way to follow by mail: forms of our own pages arrive here, and the one-click stop of mail programs.
import { Body, Controller, Get, HttpCode, NotFoundException, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SOURCE_LANGUAGE, languageOf } from '@plumbline/language/domain';
import { senderOf } from '@plumbline/platform/domain';
import { Public, newId } from '@plumbline/platform/server';
import { askToFollow, confirmFollowing, followedBehind, stopFollowing } from './follow.service';
import type { AskedToFollow, Followed } from './follow.service';
import { stopPage } from './follow-keys';

/** A text field of a body that anybody may have written. */
function text(body: unknown, field: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined;
  return typeof value === 'string' ? value : '';
}

const OVER = 'This link has ended or was used already.';

@Controller('public/follow')
export class FollowController {
  /** Asks for mails; the answer is the same whether or not the address is known. Only JSON, which no foreign form can send. */
  @Post()
  @HttpCode(202)
  @Public()
  async ask(@Body() body: unknown, @Req() request: Request): Promise<{ outcome: AskedToFollow }> {
    const wish = {
      city: text(body, 'city'),
      department: text(body, 'department') || null,
      plan: text(body, 'plan') || null,
      goal: text(body, 'goal') || null,
      email: text(body, 'email'),
      language: text(body, 'language'),
    };
    return { outcome: await askToFollow(wish, senderOf(request.ip ?? ''), newId()) };
  }

  /** What a link is about; looking changes nothing, since mail scanners look at every link. */
  @Get('behind')
  @Public()
  async behind(
    @Query('key') key: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Followed> {
    response.set('Cache-Control', 'private, no-store');
    const found = typeof key === 'string' ? await followedBehind(key) : null;
    if (!found) throw new NotFoundException(OVER);
    return found;
  }

  @Post('confirm')
  @HttpCode(200)
  @Public()
  async confirm(@Body() body: unknown): Promise<Followed> {
    const found = await confirmFollowing(text(body, 'key'));
    if (!found) throw new NotFoundException(OVER);
    return found;
  }

  /** The address in the mail, opened by a person: leads to the page with the button. */
  @Get('stop')
  @Public()
  stopPage(@Query() { city, language, key }: Record<string, unknown>, @Res() response: Response): void {
    if (typeof city !== 'string' || !/^[a-z][a-z0-9-]{1,60}$/.test(city) || typeof key !== 'string') {
      throw new NotFoundException(OVER);
    }
    const spoken = languageOf(typeof language === 'string' ? language : null, { test: true });
    response.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' });
    response.redirect(303, stopPage(city, spoken ?? SOURCE_LANGUAGE, encodeURIComponent(key)));
  }

  /** One click in a mail program (RFC 8058), or the button of the page. Done twice it is done all the same. */
  @Post('stop')
  @HttpCode(200)
  @Public()
  async stop(@Query('key') key: unknown): Promise<{ stopped: true }> {
    if (typeof key === 'string') await stopFollowing(key, newId());
    return { stopped: true };
  }
}
