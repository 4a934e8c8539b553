import { startCareParties } from '../../test/care-parties';
import { startTestGateway } from '../../test/chain';
import { startTestIssuer } from '../../test/test-issuer';

test('in development the page and everything it loads come from this machine; the graph itself still asks for a token', async () => {
  const [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  const gateway = await startTestGateway([parties.teams, parties.schools], issuer, { environment: { NODE_ENV: 'development' } });
  try {
    const base = `http://127.0.0.1:${gateway.port}`;
    const page = await fetch(`${base}/`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(policy).toMatch(/default-src 'none'.*script-src 'self';.*connect-src 'self'/);
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/<script>|<style|style=|onload/);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
    expect(loaded).toHaveLength(6);
    for (const path of loaded) {
      const file = await fetch(`${base}${path}`);
      expect([path, file.status, (await file.text()).length > 0]).toEqual([path, 200, true]);
      expect(file.headers.get('content-type')).toMatch(/^text\/(javascript|css); charset=utf-8$/);
    }
    expect(await (await fetch(`${base}/graphiql/page.js`)).text()).toMatch(/defaultHeaders.*shouldPersistHeaders: false/s);
    expect((await fetch(`${base}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(401);
  } finally {
    await Promise.all([gateway.close(), parties.close(), issuer.close()]);
  }
});
