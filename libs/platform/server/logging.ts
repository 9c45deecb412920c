// Structured logs: one line of JSON an event, with a request id and without personal data.
import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The process's logger. Anything that could hold personal data or secrets is cut out by name. */
export function createLogger(level: string, service: string): Logger {
  return pino({
    level,
    base: { service },
    redact: {
      paths: [
        'req.headers',
        '*.password',
        '*.email',
        '*.token',
        '*.cookie',
        'err.parameters',
        'err.driverError',
        'err.detail',
        'err.where',
        'err.query',
      ],
      remove: true,
    },
  });
}

/** Nest's own messages, through the same logger. */
@Injectable()
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug({ nest: String(message) });
  }
  warn(message: unknown): void {
    this.logger.warn({ nest: String(message) });
  }
  error(message: unknown, stack?: string): void {
    this.logger.error({ nest: String(message), stack });
  }
}
