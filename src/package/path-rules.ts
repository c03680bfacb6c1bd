/** One reason why a path may not be in a package. */
export interface PathRule {
  breaks(path: string): boolean;
  /** A sentence that goes on from the path. */
  readonly message: string;
}

/** The schemas keep the names that they refer to each other by; the rest is lower case. */
const SCHEMA = /^[^/]+\.(xsd|dtd)$/;

/** Every dotted part of a file name counts: servers run `x.php.js`, and some LMSs search the name. */
function hasExtension(...extensions: readonly string[]): (path: string) => boolean {
  return path => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name
      .toLowerCase()
      .split('.')
      .slice(1)
      .some(part => extensions.includes(part));
  };
}

function matches(pattern: RegExp): (path: string) => boolean {
  return path => pattern.test(path);
}

export const pathRules: readonly PathRule[] = [
  {
    breaks: matches(/\\/),
    message: 'has a backslash; folders are separated by forward slashes.',
  },
  {
    breaks: matches(/^\/|\/$|\/\/|(^|\/)\.\.?(\/|$)|^$|^[a-z]:/i),
    message: 'is not a plain path inside the package.',
  },
  {
    breaks: matches(/(^|\/)\.[^./]/),
    message:
      'has a name that begins with a dot; such files belong to a computer, not to the course.',
  },
  {
    breaks: matches(/(^|\/)(__MACOSX|Thumbs\.db|desktop\.ini)(\/|$)/i),
    message: 'was left by the computer it was made on; leave it out.',
  },
  {
    breaks: path => !SCHEMA.test(path) && /[A-Z]/.test(path),
    message: 'has capital letters; some servers tell them apart and some do not.',
  },
  {
    breaks: matches(/[^\u0020-\u007e]/),
    message: 'has letters or signs outside ASCII, which some LMSs unpack wrongly.',
  },
  {
    breaks: matches(/[^A-Za-z0-9._/\\\u007f-\uffff-]/),
    message: 'has a space or a sign other than dot, hyphen and underscore, which breaks addresses.',
  },
  {
    breaks: path => path.length >= 200,
    message: 'is too long; a path must have fewer than 200 characters.',
  },
  {
    breaks: matches(/(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i),
    message: 'has a name that Windows keeps for itself.',
  },
  {
    breaks: matches(/\.(\/|$)/),
    message: 'has a name that ends with a dot, which Windows drops.',
  },
  {
    breaks: hasExtension('zip', '7z', 'rar', 'tar', 'tgz', 'jar'),
    message: 'is an archive; some LMSs refuse a package with another inside.',
  },
  {
    breaks: hasExtension('br', 'gz'),
    message: 'is compressed beforehand; some LMSs refuse it, and the server compresses by itself.',
  },
  {
    breaks: hasExtension('map', 'dat'),
    message: 'is of a kind that some LMSs refuse and no learner needs.',
  },
  {
    breaks: hasExtension(
      ...['php', 'php3', 'php4', 'php5', 'phps', 'phtml', 'phar', 'cgi', 'sh', 'shtml', 'asp'],
      ...['aspx', 'ashx', 'jsp', 'jspx', 'py', 'rb', 'pl', 'htaccess'],
    ),
    message: 'is a program for a server; LMSs refuse packages with one.',
  },
  {
    breaks: hasExtension('exe', 'com', 'bat', 'cmd', 'msi', 'dll', 'scr', 'vbs', 'ps1', 'swf'),
    message: 'is a program; LMSs and virus scanners refuse packages with one.',
  },
];
