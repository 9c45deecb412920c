// The catalogs that data portals harvest: data.json in DCAT-US 1.1, and 3.0 beside it, of all cities or of one.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { inSourceLanguage } from '@plumbline/language/server';
import { Public, readEnvironment } from '@plumbline/platform/server';
import { dcatUs1, dcatUs3 } from '@plumbline/publishing/domain';
import type { CataloguedCity } from '@plumbline/publishing/domain';
import { hasAlready, openToAll } from '../public-file';
import { sha256 } from '../verify';
import { cataloguedCities } from './release-file.queries';

/** How a catalog is laid out, by the name of its file. */
const LAYOUTS: Readonly<
  Record<string, (cities: readonly CataloguedCity[], site: string, address: string) => object>
> = { 'data.json': dcatUs1, 'dcat-us-3.json': dcatUs3 };

@Controller()
export class CatalogController {
  /** Where harvesters look first. */
  @Get(['data.json', 'public/data.json'])
  @Public()
  async dataJson(@Req() request: Request, @Res() response: Response): Promise<void> {
    await serve('data.json', undefined, request, response);
  }

  @Get('public/dcat-us-3.json')
  @Public()
  async dcat3(@Req() request: Request, @Res() response: Response): Promise<void> {
    await serve('dcat-us-3.json', undefined, request, response);
  }

  /** The same of one city: `/public/catalogs/<city>/data.json` and `…/dcat-us-3.json`. */
  @Get('public/catalogs/:city/:file')
  @Public()
  async ofCity(
    @Param('city') city: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await serve(file, city, request, response);
  }
}

async function serve(
  file: string,
  city: string | undefined,
  request: Request,
  response: Response,
): Promise<void> {
  const layout = Object.hasOwn(LAYOUTS, file) ? LAYOUTS[file] : undefined;
  const cities = layout ? await cataloguedCities(city) : [];
  if (!layout || (city !== undefined && cities.length === 0)) {
    throw new NotFoundException('There is no such catalog. See /public/data.json for all cities.');
  }
  const site = readEnvironment().publicUrl;
  const address = `${site}/public/${city === undefined ? '' : `catalogs/${encodeURIComponent(city)}/`}${file}`;
  const text = inSourceLanguage(() => JSON.stringify(layout(cities, site, address), null, 2));
  const tag = `"${sha256(text)}"`;
  openToAll(response, readEnvironment());
  response.set({
    'Content-Type': 'application/json; charset=utf-8',
    // Harvesters come once a day; a withdrawal is seen at once all the same.
    'Cache-Control': 'no-cache',
    ETag: tag,
  });
  if (hasAlready(request, tag)) {
    response.status(304).end();
    return;
  }
  response.end(text);
}
