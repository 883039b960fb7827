//! What a program and all that it starts ask of the kernel, call by call; and which of that gets out of them.
//!
//! Every call by which something can get out is written down by `strace`. What each of them may do is named here: whatever
//! is not, is told as a leak, without anybody having thought of it before.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Calls that make or change a file, or what is known of one.
const FILES: &str = "creat,open,openat,openat2,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,symlink,\
                     symlinkat,unlink,unlinkat,rmdir,truncate,setxattr,lsetxattr,fsetxattr,chmod,fchmod,fchmodat,chown,\
                     lchown,fchown,fchownat,utime,utimes,utimensat,futimesat,?fchmodat2,?setxattrat";

/// Calls that write to what is open.
const WRITING: &str = "write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg";

/// Calls by which something gets to another process, or to nobody knows whom; and those that write what is not seen: from one
/// thing that is open to another.
const OTHERS: &str = "socket,connect,bind,listen,execve,execveat,shmget,msgget,semget,mq_open,io_uring_setup,ptrace,\
                      process_vm_writev,add_key,request_key,keyctl,prctl,rt_sigqueueinfo,rt_tgsigqueueinfo,sethostname,\
                      setdomainname,mount,splice,vmsplice,tee,sendfile,copy_file_range";

/// Calls that make what leads from one process to another.
const PAIRS: &str = "pipe,pipe2,socketpair";

/// What is read where the name of a computer is looked up: it is asked of another program, or of the network.
const NAMES: [&str; 3] = ["/etc/hosts", "/etc/resolv.conf", "/etc/gai.conf"];

/// What may get out, and where to.
#[derive(Debug, Clone)]
pub struct Allowed {
    /// The words that were answered or typed, in small letters: they may get to nobody.
    pub words: Vec<String>,
    /// How the folders begin in which anything may be made and removed.
    pub own: String,
    /// Files and folders outside of it that may be made.
    pub files: Vec<PathBuf>,
    /// The file that holds what the program says on the way; what GLib and GTK say of the computer may stand there.
    pub log: PathBuf,
    /// Programs that may be started, by what their paths hold.
    pub programs: Vec<String>,
    /// Local sockets to which it may connect, by how their names begin.
    pub sockets: Vec<String>,
}

/// `strace`, told to write down in this folder every call by which something can get out; a program and its arguments
/// follow.
pub fn tracing(folder: &Path) -> Vec<String> {
    let which = format!("trace={FILES},{WRITING},{OTHERS},{PAIRS}");
    let to = folder.join("calls").display().to_string();
    let options = ["-ff", "-yy", "-v", "-qq", "--seccomp-bpf", "-s", "1048576", "-e", &which, "-o", &to];
    options.map(str::to_owned).to_vec()
}

/// Whether this machine can write calls down.
#[must_use]
pub fn can_trace() -> bool {
    Command::new("strace").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// The calls that were written down in a folder. Whoever is not root cannot look into a process that keeps debuggers out, and
/// sees no names and no texts: then only which sockets were asked for.
///
/// # Errors
/// When it cannot be read.
pub fn calls(folder: &Path) -> io::Result<Vec<String>> {
    let mut calls = Vec::new();
    for entry in fs::read_dir(folder)? {
        let text = String::from_utf8_lossy(&fs::read(entry?.path())?).into_owned();
        // How a process ended, and which signal came, is no call.
        let lines = text.lines().filter(|line| !line.starts_with("+++") && !line.starts_with("---"));
        calls.extend(lines.map(str::to_owned));
    }
    if !sees_texts()? {
        calls.retain(|call| call.starts_with("socket("));
    }
    Ok(calls)
}

/// Whether names and texts are seen, of a process that keeps debuggers out: by root alone.
///
/// # Errors
/// When the kernel does not say who asks.
pub fn sees_texts() -> io::Result<bool> {
    Ok(fs::metadata("/proc/self")?.uid() == 0)
}

/// Those of the calls by which something gets out that may not, each with the reason.
pub fn leaks(calls: &[String], allowed: &Allowed) -> Vec<String> {
    let inside: HashSet<&str> =
        calls.iter().filter(|call| makes_pair(call)).flat_map(|call| numbers(call)).collect();
    let told = |call: &String| {
        let reason = allowed.refuses(call, &inside)?;
        let shown: String = call.chars().take(400).collect();
        Some(format!("{reason}: {shown}"))
    };
    calls.iter().filter_map(told).collect()
}

impl Allowed {
    /// Why a call may not be; nothing where it may. Pipes and pairs of sockets of these numbers were made by the processes
    /// themselves: they lead from one of them to another. Every other one leads out.
    fn refuses(&self, call: &str, inside: &HashSet<&str>) -> Option<&'static str> {
        let name = call.split('(').next().unwrap_or_default();
        let is = |names: &str| names.split(',').any(|known| known.trim_start_matches('?') == name);
        let done = !call.contains(" = -1 E");
        let tells = || self.tells(call).then_some("tells what was answered");
        match name {
            "open" | "openat" | "openat2" => {
                let writes =
                    ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE"].iter().any(|flag| call.contains(flag));
                if quoted(call).first().is_some_and(|file| NAMES.contains(file)) {
                    Some("looks up the name of a computer")
                } else if writes && done {
                    self.refuses_file(call).or_else(tells)
                } else {
                    None
                }
            }
            "socket" => (done && !call.contains("AF_UNIX")).then_some("opens a socket that is not local"),
            // Whether anybody is there hangs on the computer.
            "connect" => {
                let to = quoted(call).first().copied().unwrap_or_default();
                let known = self.sockets.iter().any(|name| to.starts_with(name));
                (!known).then_some("speaks to a program that it has nothing to do with")
            }
            "execve" | "execveat" => {
                let program = quoted(call).first().copied().unwrap_or_default();
                if self.programs.iter().any(|known| program.contains(known)) {
                    tells()
                } else {
                    Some("starts a program that it has nothing to do with")
                }
            }
            "shmget" => (done && !call.contains("IPC_PRIVATE")).then_some("shares memory under a name"),
            "prctl" => tells(),
            _ if is(PAIRS) => None,
            _ if is(FILES) => {
                if done {
                    self.refuses_file(call).or_else(tells)
                } else {
                    None
                }
            }
            _ if is(WRITING) => self.refuses_writing(call, inside),
            _ => done.then_some("is not known to be harmless"),
        }
    }

    fn refuses_file(&self, call: &str) -> Option<&'static str> {
        let paths = paths(call);
        let known = !paths.is_empty() && paths.iter().all(|path| self.holds(path) || *path == self.log);
        (!known).then_some("makes or changes a file")
    }

    fn refuses_writing(&self, call: &str, inside: &HashSet<&str>) -> Option<&'static str> {
        if call.contains("sun_path") || call.contains("sin_addr") || call.contains("sin6_addr") {
            return Some("writes to whom it names");
        }
        let target = target(call);
        let number = || numbers(target).next().unwrap_or_default();
        if target.starts_with("anon_inode:[eventfd]") {
            return None;
        }
        if target.starts_with("UNIX") {
            return (!inside.contains(number()) && self.tells(call))
                .then_some("tells another program what was answered");
        }
        let path = Path::new(target.split('<').next().unwrap_or_default());
        if path == self.log {
            let of_the_system = quoted(call).iter().all(|said| is_of_the_system(said));
            return (!of_the_system || self.tells(call)).then_some("says something on the way");
        }
        let known = self.holds(path) || target.starts_with("pipe:") && inside.contains(number());
        (!known).then_some("writes to what was open before, or to what is no file")
    }

    /// Whether a path is one where something may be made.
    fn holds(&self, path: &Path) -> bool {
        path == Path::new("/dev/null")
            || path.to_string_lossy().starts_with(&self.own)
            || self.files.iter().any(|known| known == path)
    }

    /// Whether a call holds a word that was answered or typed, as UTF-8 or UTF-16.
    fn tells(&self, call: &str) -> bool {
        let narrow = call.to_lowercase();
        let wide = narrow.replace("\\0", "");
        self.words.iter().any(|word| narrow.contains(word) || wide.contains(word))
    }
}

/// Whether a call made a pipe or a pair of sockets.
fn makes_pair(call: &str) -> bool {
    PAIRS.split(',').any(|name| call.split('(').next() == Some(name))
}

/// How the lines begin that libraries of the display say of the computer.
const OF_LIBRARIES: [&str; 4] = ["libEGL warning:", "MESA", "Gtk-Message:", "dbus["];

/// Whether a line is one that GLib and GTK say of the computer, `(program:123): Gtk-WARNING **: …`, or such a library.
fn is_of_the_system(said: &str) -> bool {
    let of_glib = |line: &str| {
        ["(sightline", "(WebKit", "(process:"].iter().any(|name| line.contains(name))
            && line.contains(" **: ")
    };
    let known = |line: &str| of_glib(line) || OF_LIBRARIES.iter().any(|name| line.starts_with(name));
    said.split("\\n").all(|line| line.is_empty() || known(line))
}

/// What stands between quotes in a call.
fn quoted(call: &str) -> Vec<&str> {
    // A quote inside is written as `\"`: texts are only taken up to it, which is enough for names.
    call.split('"').skip(1).step_by(2).collect()
}

/// What the first argument is open to: `/path`, `UNIX-STREAM:[12->34]`, `anon_inode:[eventfd]`.
fn target(call: &str) -> &str {
    let after = call.split_once('<').map_or("", |(_, after)| after);
    let end = after.find(">, ").or_else(|| after.find(">)")).unwrap_or(after.len());
    &after[..end]
}

/// The numbers of what is open, as they stand between brackets: `pipe:[12]`, `UNIX-STREAM:[12->34]`.
fn numbers(call: &str) -> impl Iterator<Item = &str> {
    let inside = call.split(":[").skip(1);
    inside.map(|after| after.split(|end: char| !end.is_ascii_digit()).next().unwrap_or_default())
}

/// The paths that a call names: whole ones, and names in a folder that is open.
fn paths(call: &str) -> Vec<PathBuf> {
    let mut folder = PathBuf::new();
    let mut found = Vec::new();
    // Folders stand between angle brackets before the names in them.
    for (at, part) in call.split('"').enumerate() {
        if at % 2 == 1 {
            found.push(folder.join(part));
            continue;
        }
        if let Some((_, after)) = part.rsplit_once('<') {
            folder = after.split('>').next().map(PathBuf::from).unwrap_or_default();
        }
    }
    if found.is_empty() && !folder.as_os_str().is_empty() {
        found.push(folder);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(call: &str) -> Option<String> {
        let allowed = Allowed {
            words: vec!["alabama".to_owned()],
            own: "/dev/shm/own".to_owned(),
            files: vec![PathBuf::from("/home/me/saved")],
            log: PathBuf::from("/tmp/log"),
            programs: ["/usr/bin/sightline-app", "/webkit/"].map(str::to_owned).to_vec(),
            sockets: vec!["/tmp/.X11-unix/".to_owned()],
        };
        let pair = "socketpair(AF_UNIX, SOCK_STREAM, 0, [9<UNIX:[80->81]>, 10<UNIX:[81->80]>]) = 0";
        let pipe = "pipe2([5<pipe:[90]>, 6<pipe:[90]>], O_CLOEXEC) = 0";
        leaks(&[pair, pipe, call].map(str::to_owned), &allowed).into_iter().next()
    }

    #[test]
    fn what_gets_nowhere_is_passed_over() {
        for call in [
            r#"openat(AT_FDCWD</>, "/etc/fonts/fonts.conf", O_RDONLY|O_CLOEXEC) = 5</etc/fonts/fonts.conf>"#,
            r#"openat(AT_FDCWD</>, "/home/me/new", O_RDWR|O_CREAT|O_EXCL, 0666) = -1 EACCES (Permission denied)"#,
            r#"openat(6</dev/shm/own/storage>, "salt", O_WRONLY|O_CREAT, 0600) = 7</dev/shm/own/storage/salt>"#,
            r#"unlinkat(6</dev/shm/own>, "salt", 0) = 0"#,
            r#"mkdir("/dev/shm/own", 0700) = 0"#,
            r#"openat(AT_FDCWD</>, "/home/me/saved", O_WRONLY|O_CREAT|O_TRUNC, 0600) = 7</home/me/saved>"#,
            r#"connect(5<UNIX-STREAM:[77]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0"#,
            r#"write(6<pipe:[90]>, "Alabama", 7) = 7"#,
            r#"write(7</home/me/saved>, "Alabama", 7) = 7"#,
            r#"sendto(10<UNIX:[81->80]>, "Alabama", 7, MSG_NOSIGNAL, NULL, 0) = 7"#,
            r#"write(7<anon_inode:[eventfd]>, "\1\0\0\0\0\0\0\0", 8) = 8"#,
            r#"sendmsg(9<UNIX:[80->81]>, {msg_name=NULL, msg_iov=[{iov_base="Alabama", iov_len=7}]}, 0) = 7"#,
            r#"writev(5<UNIX-STREAM:[77->78]>, [{iov_base="\1\2", iov_len=2}], 1) = 2"#,
            r#"write(2</tmp/log>, "\n** (sightline-app:12): WARNING **: 22:41:31: no GL\n", 50) = 50"#,
            r#"write(2</tmp/log>, "libEGL warning: no card\n", 24) = 24"#,
            r#"socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 EACCES (Permission denied)"#,
            r#"execve("/usr/lib/webkit/WebKitWebProcess", ["WebKitWebProcess", "4"], ["HOME=/home/me"]) = 0"#,
            r#"shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600) = 5668880"#,
            r#"prctl(PR_SET_NAME, "ReceiveQueue") = 0"#,
        ] {
            assert_eq!(of(call), None);
        }
    }

    #[test]
    fn what_gets_out_is_told_whatever_way_it_takes() {
        for call in [
            r#"openat(AT_FDCWD</>, "/tmp/new", O_RDWR|O_CREAT|O_EXCL, 0666) = 5</tmp/new>"#,
            r#"openat(6</home/me>, "new", O_WRONLY|O_CREAT, 0600) = 7</home/me/new>"#,
            r#"openat(AT_FDCWD</>, "/tmp", O_RDWR|O_TMPFILE, 0600) = 7</tmp/#12 (deleted)>"#,
            r#"openat(6</home/me/saved>, "new", O_WRONLY|O_CREAT, 0600) = 7</home/me/saved/new>"#,
            r#"openat(AT_FDCWD</>, "/etc/resolv.conf", O_RDONLY|O_CLOEXEC) = 5</etc/resolv.conf>"#,
            r#"rename("/dev/shm/own/a", "/home/me/a") = 0"#,
            r#"fchmod(6</home/me/a>, 0644) = 0"#,
            r#"utimensat(AT_FDCWD</>, "/home/me/a", NULL, 0) = 0"#,
            r#"writev(5<UNIX-STREAM:[77->78]>, [{iov_base="\1\2Alabama", iov_len=9}], 1) = 9"#,
            r#"writev(5<UNIX-STREAM:[77->78]>, [{iov_base="A\0l\0a\0b\0a\0m\0a\0", iov_len=14}], 1) = 14"#,
            r#"write(1</tmp/log>, "AL\n", 3) = 3"#,
            r#"write(2</tmp/log>, "MESA: Alabama\n", 14) = 14"#,
            r#"write(1<pipe:[99]>, "AL\n", 3) = 3"#,
            r#"socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 4<TCP:[12]>"#,
            r#"connect(4<UNIX-DGRAM:[90]>, {sa_family=AF_UNIX, sun_path="/dev/log"}, 110) = -1 ENOENT (No such file)"#,
            r#"sendto(4<UNIX-DGRAM:[90]>, "AL", 2, 0, {sa_family=AF_UNIX, sun_path="/dev/log"}, 11) = 2"#,
            r#"execve("/usr/bin/logger", ["logger", "AL"], []) = 0"#,
            r#"execve("/usr/lib/webkit/WebKitWebProcess", ["WebKitWebProcess"], ["TOLD=Alabama"]) = 0"#,
            r#"prctl(PR_SET_NAME, "Alabama") = 0"#,
            r#"shmget(0x5, 4096, IPC_CREAT|0600) = 8"#,
            r#"splice(5<pipe:[90]>, NULL, 8<UNIX-STREAM:[77->78]>, NULL, 7, 0) = 7"#,
            r#"add_key("user", "told", "AL", 2, KEY_SPEC_USER_KEYRING) = 7"#,
        ] {
            assert!(of(call).is_some(), "{call}");
        }
    }
}
