// What is public at this moment, as one number for each city: whoever keeps public pages asks whether they are still true.
import { Controller, Get, Header } from '@nestjs/common';
import { Public, publicRows } from '@plumbline/platform/server';

@Controller('public/state')
export class PublicationStateController {
  /** `{ "chicago": "12" }`: a number moves with every change of what the public can read of that city. */
  @Get()
  @Public()
  @Header('Cache-Control', 'no-store')
  async state(): Promise<Record<string, string>> {
    const cities = await publicRows<{ slug: string; number: string }>(
      `select c.slug, coalesce(s.number, 0)::text as number from public_city c left join publication_state s on s.city_id = c.city_id
       order by c.slug`,
    );
    return Object.fromEntries(cities.map(({ slug, number }) => [slug, number]));
  }
}
