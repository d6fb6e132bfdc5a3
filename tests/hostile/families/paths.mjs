/** What is added to an address, or put in its place, to get at what is not there. */
const TRICKS = [
  ['two dots', (path) => `${path}/../../../etc/passwd`],
  ['two dots, escaped', (path) => `${path}/%2e%2e/%2e%2e/etc/passwd`],
  ['two dots, escaped twice', (path) => `${path}/%252e%252e%252fetc/passwd`],
  ['a slash, escaped', (path) => `${path}%2f..%2fpackage.json`],
  ['a null byte', (path) => `${path}%00.html`],
  ['a bare percent sign', (path) => `${path}/%`],
  ['overlong UTF-8', (path) => `${path}/%c0%ae%c0%ae/`],
  ['half a letter', (path) => `${path}/%e0%a4%a`],
  ['two slashes', (path) => `//${path}`],
  ['slashes at the end', (path) => `${path}////`],
  ['dots at the end', (path) => `${path}/...`],
  ['a backslash', (path) => `${path}\\..\\..\\x`],
  ['a semicolon', (path) => `${path};jsessionid=1/..;/x`],
  ['look-alikes', (path) => `${path}/%ef%bc%8e%ef%bc%8e%ef%bc%8fetc`],
  ['a mark of direction', (path) => `${path}/%e2%80%ae`],
  ['an unassigned letter', (path) => `${path}/%f4%8f%bf%bf`],
  ['9,000 characters', (path) => `${path}/${'a'.repeat(9_000)}`],
  ['2,000 parts', (path) => `${path}${'/a'.repeat(2_000)}`],
  ['2,000 points', (path) => `${path}/x${'.a'.repeat(2_000)}`],
  ['names of objects', (path) => `${path}/__proto__.constructor`],
];

/** What is asked after an address. */
const QUESTIONS = [
  ['parameters twice', 'q=a&q=b&revision=1&revision=2&first=1&first=2'],
  ['lists', 'q[]=a&first[0]=1&revision[]=x'],
  ['names of objects', '__proto__[x]=1&constructor=2&hasOwnProperty=3&toString=4'],
  ['4,000 parameters', 'a=&'.repeat(4_000)],
  ['no names', '&&&===&?&#'],
  ['bare percent signs', 'q=%&revision=%zz&since=%ff'],
  ['first: 100000', 'first=100000&pageSize=100000&years=100000&after=x'],
  ['a null byte and a script', 'q=%00%3Cscript%3Ealert(1)%3C/script%3E&revision=%00'],
];

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'PURGE'];

/** An address that a route answers: "*" and parts are filled in with what is not there. */
const addressOf = (url) => url.replaceAll('::', ':').replace(/:\w+/g, '1').replace(/\*$/, 'x');

/** Whole files take no parameters, and are long to send. */
const questionsOf = (url) => (url.startsWith('/export/') ? QUESTIONS.slice(2, 3) : QUESTIONS);

/** All tricks on every route, and methods that it does not take. */
export function paths(routes) {
  return routes.flatMap(({ url, methods }) => {
    const address = addressOf(url);
    const base = address === '/' ? '' : address;
    return [
      ...TRICKS.map(([name, trick]) => ({
        name: `path, ${name} at ${url}`,
        request: { path: trick(base) },
        expected: '4xx',
      })),
      {
        name: `path, 10^5 characters at ${url}`,
        request: { path: `${base}/${'a'.repeat(100_000)}` },
        expected: '431 HEADERS_TOO_LARGE',
      },
      ...questionsOf(url).map(([name, question]) => ({
        name: `question, ${name} at ${url}`,
        request: { path: `${address}?${question}` },
        expected: 'any',
      })),
      {
        name: `question, 10^5 characters at ${url}`,
        request: { path: `${address}?q=${'a'.repeat(100_000)}` },
        expected: '431 HEADERS_TOO_LARGE',
      },
      ...METHODS.filter((method) => !methods.includes(method)).map((method) => ({
        name: `method, ${method} of ${url}`,
        request: { method, path: address },
        expected: ['405 METHOD_NOT_ALLOWED', '404 NOT_FOUND'],
      })),
    ];
  });
}
