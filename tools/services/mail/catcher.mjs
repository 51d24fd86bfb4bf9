/** The mail catcher, as a process of its own: keeps what is sent to it and shows it on a page, nothing leaves. */
import { MailDev } from 'maildev';

const [smtp, web, mailDirectory] = process.argv.slice(2);
const catcher = new MailDev({
  smtp: Number(smtp),
  web: Number(web),
  ip: '127.0.0.1',
  webIp: '127.0.0.1',
  mailDirectory,
  maxEmails: 1000,
  silent: true,
});

async function stop() {
  await Promise.race([catcher.stop(), new Promise((resolve) => setTimeout(resolve, 2_000))]);
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('disconnect', stop);
await catcher.start();
process.send?.('ready');
