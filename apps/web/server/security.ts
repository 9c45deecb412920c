// What every page tells the browser to refuse, and what the server itself refuses.
import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { LANGUAGES } from '@plumbline/language/domain';

/** Scorecards are made to be shown on other websites, in every language; nothing else may be put into a frame. */
const SCORECARD = new RegExp(
  `^(/(${Object.keys(LANGUAGES).join('|')}))?/[^/]+/embed(/departments/[^/]+)?/?$`,
);

/** Strict headers; scripts run only from our own files or with this answer's one-time mark. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  const nonce = randomBytes(16).toString('base64');
  response.locals.nonce = nonce;
  const [path = ''] = request.originalUrl.split('?', 1);
  const isScorecard = SCORECARD.test(path);
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", `'nonce-${nonce}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: [isScorecard ? '*' : "'none'"],
      },
    },
    // Older browsers heed this one, and know of no exceptions.
    xFrameOptions: isScorecard ? false : { action: 'deny' },
    crossOriginResourcePolicy: { policy: isScorecard ? 'cross-origin' : 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // Read by no browser of today (Internet Explorer 8, Flash), or what they do anyway on an encrypted page.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xDnsPrefetchControl: false,
  })(request, response, next);
}

/**
 * Refuses a form or call that another site sent in a person's name (cross-site request forgery). Browsers say where a
 * request comes from in `Sec-Fetch-Site` or `Origin`; one that says neither is refused as well.
 */
export function sameSiteFormsOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD' || cameFromHere(request)) return next();
  response
    .status(403)
    .type('text/plain')
    .send(
      'This form was sent from another website, so nothing was done. Open the page here and send it again.',
    );
}

function cameFromHere(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.get('origin');
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === hostOf(request);
}

/** The host a person's browser asked for, as far as our own proxies are believed. */
export function hostOf(request: Request): string | undefined {
  const forwarded = request.app.get('trust proxy')
    ? request.get('x-forwarded-host')?.split(',')[0]?.trim()
    : undefined;
  return forwarded ?? request.get('host');
}
