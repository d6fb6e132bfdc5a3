import type { Copies } from '../../connectors/copies.ts';
import { Problem } from '../../domain/problem.ts';
import { sha256 } from '../../lib/sha256.ts';
import { FORMS, type Form, formsOf } from '../../publish/forms.ts';
import type { PageParts } from '../../publish/pages/page-parts.ts';
import { mustShow, pageQuery } from '../../publish/pages/page-query.ts';
import { type ParsedPath, parsePath } from '../../publish/parse-path.ts';
import { pathOf } from '../../publish/paths.ts';
import type { Publication } from '../../publish/publication.ts';
import { pagePartsOf, type Written, writeEmbed, writeForm, writePage } from '../../publish/write-form.ts';
import type { Exploring } from '../explore/exploring.ts';
import { atHand } from './at-hand.ts';

/** What a client asks for: an address, and what it takes where the address leaves the form open. */
export interface Wanted {
  readonly pathname: string;
  /** The revision that a query names. */
  readonly revision: string | null;
  /** What stands after the "?", by name. */
  readonly query: { readonly [name: string]: unknown };
  /** Picks the media type that the client likes best; false when it takes none of them. */
  accepts(media: readonly string[]): string | false;
}

/** A form as it is sent. */
export interface Sent {
  readonly body: Written;
  readonly media: string;
  /** What is to be done with it: pages may be read by people, pictures stand in other pages, the rest is data. */
  readonly as: 'page' | 'embed' | 'picture' | 'data';
  /** Names these very bytes: subject, revision, form and build. */
  readonly mark: string;
  /** RFC 3339, in UTC: when the revision was first shown. */
  readonly at: string;
  /** Whether the address names a revision, so that it will never show another. */
  readonly frozen: boolean;
  /** Whether another "Accept" would give another form at this address. */
  readonly varies: boolean;
  readonly permalink: string;
  /** Whether it holds a reader's own copy of a text, which nobody on the way may keep. */
  readonly isPrivate: boolean;
}

export interface Forms {
  /** Refuses addresses that are none of ours, what is not there, and forms that a subject does not have. */
  send(wanted: Wanted, from: Pick<Exploring, 'publications' | 'site'>): Promise<Sent>;
}

/** Forms that are kept at hand, in bytes. */
const MOST_KEPT = 24_000_000;

/** Parts of pages that are, in characters of JSON. */
const MOST_PARTS = 8_000_000;

interface Parts {
  readonly copies: Copies;
  /** Names the code that writes the forms. */
  readonly build: string;
}

/** All forms of all publications. What has been written is kept at hand, within a bound. */
export function createForms({ copies, build }: Parts): Forms {
  const written = atHand<{ readonly body: Written }>(MOST_KEPT, ({ body }) => body.length);
  const parts = atHand<PageParts>(MOST_PARTS, (made) => JSON.stringify(made).length);

  return {
    async send(wanted, { publications, site }) {
      const path = parsePath(wanted.pathname);
      if (path === null) throw notOurs(wanted.pathname);
      const revision = revisionOf(path, wanted.revision);
      const form = formOf(path, wanted);
      const { kind, slug, theme, view, width, isEmbed } = path;
      const publication = await (revision === null
        ? publications.current(kind, slug)
        : publications.kept(kind, slug, revision));
      mustHaveView(path, publication);
      const frozen = revision !== null;
      const isPage = form === 'html' && !isEmbed;
      const query = isPage ? pageQuery(kind, wanted.query) : {};
      mustShow(publication.subject, query);
      const copy = isPage ? await copyOf(publication, copies) : null;
      const setting = { site, frozen, theme, view, width, query, ...(copy === null ? {} : { copy }) };
      const { subject } = publication;
      const whole = [pathOf(subject), publication.revision, frozen, site, build];
      const asked = [form, isEmbed, theme, view, width, JSON.stringify(query), copy !== null];
      const mark = sha256([...whole, ...asked].join('\n')).slice(0, 24);
      const make = async (): Promise<Written> => {
        if (isEmbed) return writeEmbed(publication, setting);
        if (!isPage) return writeForm(publication, form, setting);
        const made = await parts.of(whole.join('\n'), () => pagePartsOf(publication, setting));
        return writePage(publication, setting, made);
      };
      // Pages of which something is asked are as many as there are questions, and cheap once their parts are there.
      const isKept = copy === null && Object.keys(query).length === 0;
      const body = isKept ? (await written.of(mark, async () => ({ body: await make() }))).body : await make();
      return {
        body,
        media: FORMS[form].media,
        as: isEmbed ? 'embed' : form === 'html' ? 'page' : form === 'svg' || form === 'png' ? 'picture' : 'data',
        mark,
        at: publication.at,
        frozen,
        varies: !isEmbed && path.form === 'html',
        permalink: `${setting.site}${pathOf(subject)}`,
        isPrivate: copy !== null && query.in === 'text',
      };
    },
  };
}

/** The reader's own copy of an article; null where none is attached, and for all else. */
async function copyOf({ subject }: Publication, copies: Copies): Promise<readonly string[] | null> {
  return subject.kind === 'article' ? copies.codePoints(subject.sha256) : null;
}

/** What is wrong with an address: its form, or a slip that is easily put right. */
function notOurs(pathname: string): Problem {
  // No regular expression: a long path of full stops would hold one up for seconds.
  const at = pathname.indexOf('.', pathname.lastIndexOf('/'));
  const [bare, suffix] = at < 0 ? ['', undefined] : [pathname.slice(0, at), pathname.slice(at + 1)];
  const subject = suffix === undefined || bare.startsWith('/embed/') ? null : parsePath(bare);
  if (subject !== null && suffix !== undefined) {
    return new Problem('NO_SUCH_FORM', subject.kind.replace('-', ' '), suffix, formsOf(subject.kind).slice(1));
  }
  const tidy = pathname.toLowerCase().replace(/(?<!\/)\/$/, '');
  return new Problem('NOT_FOUND', pathname, parsePath(tidy) === null ? undefined : tidy);
}

/** The revision of the path or of the query, which must not be of two minds. */
function revisionOf({ revision }: ParsedPath, asked: string | null): string | null {
  if (revision !== null && asked !== null && revision !== asked) {
    throw new Problem(
      'BAD_ARGUMENT',
      `The address names the revision "${revision}" and "revision" names "${asked}"; give one of them.`,
    );
  }
  return revision ?? asked;
}

/** The form that the address names, or else the one that the client likes best. */
function formOf({ kind, form, isEmbed }: ParsedPath, { pathname, accepts }: Wanted): Form {
  const offered = formsOf(kind);
  if (isEmbed) return 'html';
  if (form !== 'html') {
    if (!offered.includes(form)) throw new Problem('NO_SUCH_FORM', kind.replace('-', ' '), form, offered.slice(1));
    return form;
  }
  const bare = (each: Form): string => FORMS[each].media.replace(/;.*/, '');
  const liked = accepts(offered.map(bare));
  const chosen = offered.find((each) => bare(each) === liked);
  if (chosen === undefined) throw new Problem('NOT_ACCEPTABLE', pathname, offered.map(bare));
  return chosen;
}

function mustHaveView({ view, width, form, slug, isEmbed }: ParsedPath, { subject }: Publication): void {
  const kind = subject.kind.replace('-', ' ');
  const isChart = (view === 'chart' || subject.kind === 'series') && (form === 'svg' || form === 'png');
  if (width === 'narrow' && !isChart) throw new Problem('NO_NARROW', kind);
  if (view === 'badge' && (subject.kind !== 'claim' || isEmbed)) throw new Problem('NO_BADGE', kind);
  if (view !== 'chart' || (subject.kind === 'claim' && subject.chart !== null)) return;
  throw new Problem('NO_CHART', kind, slug);
}
