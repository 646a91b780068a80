import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { answerUnreadable, refuseNul } from './refuse-unreadable.ts';

test('a body that cannot be read is answered as JSON in the asker’s language, without a stack', async () => {
  const app = express();
  app.use(express.json({ limit: 100, verify: refuseNul }), answerUnreadable);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const send = async (body: string, language = 'zh-CN') => {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body });
    return [
      response.status,
      ((await response.json()) as { errors: { message: string }[] }).errors[0].message,
    ];
  };
  try {
    expect(await send('{bad')).toEqual([400, '请求不是有效的 JSON']);
    expect(await send('{bad', 'en')).toEqual([400, 'the request is no valid JSON']);
    expect(await send(JSON.stringify({ id: 'a\0b' }))).toEqual([
      400,
      '文字里含有空字符 U+0000，请删去后再发',
    ]);
    expect(await send(JSON.stringify({ text: 'x'.repeat(200) }))).toEqual([
      413,
      '请求超过 1 MB 的上限：请删去多余的列或分几次上传',
    ]);
  } finally {
    server.close();
  }
});
