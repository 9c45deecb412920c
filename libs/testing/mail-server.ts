// A mail server for specs: mail is sent to it for real, and what it heard can be looked at.
import { createServer, type Socket } from 'node:net';

/** The least of a mail server: says yes to everything and keeps what it hears. */
export async function aMailServer(): Promise<{ url: string; received: () => string; close: () => void }> {
  let heard = '';
  const open: Socket[] = [];
  const mailServer = createServer((socket) => {
    open.push(socket);
    let inMessage = false;
    socket.write('220 here\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      heard += data.toString();
      if (inMessage && !heard.endsWith('\r\n.\r\n')) return;
      const goesOn = !inMessage && /^DATA/i.test(data.toString());
      inMessage = goesOn;
      socket.write(goesOn ? '354 go on\r\n' : '250 yes\r\n');
    });
  });
  await new Promise<void>((done) => mailServer.listen(0, '127.0.0.1', done));
  const address = mailServer.address();
  if (!address || typeof address === 'string') throw new Error('No port.');
  return {
    url: `smtp://127.0.0.1:${address.port}?ignoreTLS=true`,
    received: () => heard,
    close: () => {
      open.forEach((socket) => socket.destroy());
      mailServer.close();
    },
  };
}
