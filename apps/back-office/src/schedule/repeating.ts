import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DraftWorkflow, LinkChecks } from '#server/content';
import { type Config, CONFIG } from '#server/platform/config';

/** How often it is looked whether something has to be done, in ms. */
const interval = 20_000;

/**
 * What happens here at set times. It runs in this process because only the role of the back office may publish; any
 * number of processes may run it, since the database lets one at a time do the work.
 */
@Injectable()
export class Repeating implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('repeating');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly workflow: DraftWorkflow,
    private readonly links: LinkChecks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.turn());
    }, interval);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async turn(): Promise<void> {
    try {
      await this.workflow.publishDue();
      // One link a turn; elsewhere only when an editor asks for it.
      if (this.config.NODE_ENV === 'production') await this.links.checkNext();
    } catch (error) {
      this.logger.error(error instanceof Error ? error : String(error));
    }
  }
}
