const bytes = (name, text, expected) => ({ name: `protocol, ${name}`, request: { bytes: text }, expected });
const got = (name, headers, expected, path = '/claims/everything-rally-c057') => ({
  name: `header, ${name}`,
  request: { path, headers },
  expected,
});

/** What is hardly HTTP, and headers that are to be read for long. */
export const protocol = () => [
  bytes('a greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', '400 UNREADABLE_REQUEST'),
  bytes('a method that is none', 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n', '400 UNREADABLE_REQUEST'),
  bytes('no host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', '400 UNREADABLE_REQUEST'),
  bytes('HTTP/9.9', 'GET / HTTP/9.9\r\nhost: x\r\n\r\n', '400 UNREADABLE_REQUEST'),
  bytes(
    'two lengths',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcdef',
    '400 UNREADABLE_REQUEST',
  ),
  bytes(
    'a length and pieces',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    '400 UNREADABLE_REQUEST',
  ),
  bytes(
    'a length below nothing',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n',
    '400 UNREADABLE_REQUEST',
  ),
  bytes(
    'pieces that are none',
    'POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n',
    '400 UNREADABLE_REQUEST',
  ),
  bytes('a header in two lines', 'GET / HTTP/1.1\r\nhost: x\r\nx: a\r\n b\r\nconnection: close\r\n\r\n', [
    '400 UNREADABLE_REQUEST',
    '200',
  ]),
  bytes('a header with a null byte', 'GET / HTTP/1.1\r\nhost: x\r\nx: a\x00b\r\n\r\n', '400 UNREADABLE_REQUEST'),
  bytes('a tunnel', 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nhost: x\r\n\r\n', '405 METHOD_NOT_ALLOWED'),
  bytes(
    'an expectation',
    'POST /graphql HTTP/1.1\r\nhost: x\r\nexpect: 200-ok\r\ncontent-length: 2\r\n\r\n{}',
    '400 UNREADABLE_REQUEST',
  ),
  bytes(
    'an address of another server',
    'GET http://evil.example/claims HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    ['200', '404 NOT_FOUND'],
  ),
  bytes('an address without a slash', 'GET claims HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', [
    '400 UNREADABLE_REQUEST',
    '404 NOT_FOUND',
  ]),
  got('20,000 characters', { x: 'a'.repeat(20_000) }, '431 HEADERS_TOO_LARGE'),
  got('2,500 of them', Object.fromEntries(Array.from({ length: 1_200 }, (_, at) => [`x${at}`, 'a'])), [
    '200',
    '431 HEADERS_TOO_LARGE',
  ]),
  got('Accept of semicolons', { accept: ';'.repeat(15_000) }, '431 HEADER_TOO_LONG'),
  got('Accept of 3,000 types', { accept: 'a/b,'.repeat(3_000) }, '431 HEADER_TOO_LONG'),
  got('Accept at the bound', { accept: `${';'.repeat(1_999)}x` }, 'any'),
  got('Accept of blanks', { accept: `text/html;${' '.repeat(1_980)}x` }, 'any'),
  got('Accept of nothing that is here', { accept: 'video/mp4' }, '406 NOT_ACCEPTABLE'),
  got('If-None-Match of 3,500 marks', { 'if-none-match': '"a",'.repeat(3_500) }, '431 HEADER_TOO_LONG'),
  got('If-None-Match of commas', { 'if-none-match': ','.repeat(1_999) }, '200'),
  got('If-Modified-Since that is no time', { 'if-modified-since': 'x'.repeat(5_000) }, '200'),
  got('Accept-Encoding of 1,200 ways', { 'accept-encoding': 'gzip;q=0.1,'.repeat(1_200) }, '431 HEADER_TOO_LONG'),
  got('Accept-Language of 5,000', { 'accept-language': 'a,'.repeat(5_000) }, '200', '/claims'),
  got('ranges in ranges', { range: `bytes=${'0-1,'.repeat(2_000)}0-1` }, 'any', '/icon.svg'),
  got('a range of an export', { range: 'bytes=-1' }, '200', '/export/claims.csv'),
  got('another host', { host: 'evil.example' }, '200'),
  got('a host forwarded', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'javascript' }, '200'),
  got(
    'another method',
    { 'x-http-method-override': 'DELETE', 'x-original-url': '/admin', 'x-rewrite-url': '/admin' },
    '200',
  ),
  got('an upgrade', { upgrade: 'websocket', connection: 'upgrade, close' }, ['200', '426']),
  got('cookies and a login', { cookie: `a=${'x'.repeat(8_000)}`, authorization: 'Basic %%%' }, '200'),
];
