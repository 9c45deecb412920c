// Atom feeds for anybody: of a city, a department or a goal; asked for again each time, and answered briefly when nothing is new.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { followedPlace } from '@plumbline/publishing/domain';
import { hasAlready, openToAll } from '../public-file';
import { feedOf } from './feed.queries';

const NOWHERE = 'There is no such feed. The pages of a city link to its feeds.';

@Controller('public/feeds')
export class FeedController {
  /** `/public/feeds/chicago.atom` */
  @Get(':file')
  @Public()
  ofCity(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return serve(nameOf(file), {}, request, response);
  }

  /** `/public/feeds/chicago/departments/CPD.atom` */
  @Get(':city/departments/:file')
  @Public()
  ofDepartment(
    @Param('city') city: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return serve(city, { department: nameOf(file) }, request, response);
  }

  /** `/public/feeds/chicago/departments/CPD/plans/equity-plan/goals/G1.atom` */
  @Get(':city/departments/:department/plans/:plan/goals/:file')
  @Public()
  ofGoal(
    @Param('city') city: string,
    @Param('department') department: string,
    @Param('plan') plan: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return serve(city, { department, plan, goal: nameOf(file) }, request, response);
  }
}

function nameOf(file: string): string {
  if (!file.endsWith('.atom')) throw new NotFoundException(NOWHERE);
  return file.slice(0, -'.atom'.length);
}

async function serve(
  city: string,
  parts: Parameters<typeof followedPlace>[0],
  request: Request,
  response: Response,
): Promise<void> {
  const place = followedPlace(parts);
  const feed = place && (await feedOf(city, place));
  if (!feed) throw new NotFoundException(NOWHERE);
  openToAll(response, feed);
  const tag = `"${createHash('sha256').update(feed.text).digest('base64url').slice(0, 22)}"`;
  response.set({
    'Access-Control-Expose-Headers': 'ETag',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': 'application/atom+xml; charset=utf-8',
    ETag: tag,
  });
  if (hasAlready(request, tag)) response.status(304).end();
  else response.end(feed.text);
}
