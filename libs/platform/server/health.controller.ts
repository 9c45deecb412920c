// Whether the process lives, and whether it can do its work; for supervisors and balancers.
import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { Public } from './declare';
import { publicRows } from './database';

@Controller('health')
export class HealthController {
  @Get('live')
  @Public()
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  @HttpCode(200)
  async ready(): Promise<{ status: string }> {
    try {
      await publicRows('select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'the database does not answer' });
    }
    return { status: 'ready' };
  }
}
