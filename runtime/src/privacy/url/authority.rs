//! Where the host of a URL begins, behind the user and the password that may stand in front of it.

/// Ends an authority; browsers read a backslash as a slash.
const ENDS: [char; 4] = ['/', '\\', '?', '#'];

/// What stands before the user information, the host with its port, and what follows.
pub(super) fn split(url: &str) -> (&str, &str, &str) {
    let Some((head, after)) = begin(url).and_then(|start| url.split_at_checked(start)) else {
        return ("", "", url);
    };
    let (authority, rest) = cut(after, after.find(ENDS));
    if !authority.contains('@')
        && has_odd_port(authority)
        && let Some((_, host_on)) = after.rsplit_once('@')
    {
        // No parser takes this, so `/`, `?` or `#` belongs to a password: `postgres://app:p/w@db/x`.
        let (host, rest) = cut(host_on, host_on.find(ENDS));
        return (head, host, rest);
    }
    let host = if head.ends_with(['/', '\\']) {
        host_and_port(authority)
    } else {
        without_user(authority)
    };
    (head, host, rest)
}

/// The last `@` counts: a password that was not encoded may hold others.
fn without_user(authority: &str) -> &str {
    authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host)
}

/// Host and port; what can be no port is left out.
pub(super) fn host_and_port(authority: &str) -> &str {
    let host = without_user(authority);
    if has_odd_port(host) {
        host.rsplit_once(':').map_or(host, |(host, _)| host)
    } else {
        host
    }
}

/// `scheme:` and what follows; no scheme where there is none.
pub(super) fn split_scheme(url: &str) -> (&str, &str) {
    let belongs = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    match url.split_once(':') {
        Some((scheme, rest))
            if scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.chars().all(belongs) =>
        {
            cut(url, Some(url.len() - rest.len()))
        }
        _ => ("", url),
    }
}

/// Where an authority begins, or would if this were one: `sip:user:password@host`.
fn begin(url: &str) -> Option<usize> {
    let (path, _) = cut(url, url.find(['?', '#']));
    let (scheme, after) = split_scheme(url);
    let is_slash = |c: char| c == '/' || c == '\\';
    let start = match path.find("://") {
        // `jdbc:postgresql://…` has more than one colon before it.
        Some(at) => at + "://".len(),
        None if scheme.is_empty() && !after.starts_with("//") => return None,
        None => scheme.len(),
    };
    let rest = url.get(start..)?;
    // A file has no user, and a path may begin with whatever its name is.
    if scheme.eq_ignore_ascii_case("file:") {
        return Some(start);
    }
    Some(start + rest.len() - rest.trim_start_matches(is_slash).len())
}

/// Whether what follows the host's colon is no port.
fn has_odd_port(authority: &str) -> bool {
    const LONGEST: usize = 5;
    let after_ip = authority
        .rsplit_once(']')
        .map_or(authority, |(_, port)| port);
    after_ip.rsplit_once(':').is_some_and(|(_, port)| {
        port.len() > LONGEST || port.contains(|c: char| !c.is_ascii_digit())
    })
}

fn cut(text: &str, at: Option<usize>) -> (&str, &str) {
    at.and_then(|at| text.split_at_checked(at))
        .unwrap_or((text, ""))
}
