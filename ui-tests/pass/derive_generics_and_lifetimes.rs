#![deny(warnings)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::marker::PhantomData;

use candor::{Loggable, log_info};

#[derive(Loggable)]
struct Page<'a, T, const N: usize = 2>
where
    T: Clone,
{
    items: &'a [T; N],
    first: Option<&'a T>,
    title: Cow<'a, str>,
}

#[derive(Loggable)]
struct Shown<A, B, C> {
    a: Vec<A>,
    #[loggable(display)]
    b: B,
    #[loggable(skip)]
    c: PhantomData<C>,
}

#[derive(Loggable)]
struct Hidden<T> {
    id: u64,
    #[sensitive]
    secret: T,
}

#[derive(Loggable)]
struct Items<I: Iterator> {
    seen: BTreeMap<u8, I::Item>,
    last: Option<<I as Iterator>::Item>,
    #[loggable(skip)]
    iterator: I,
}

#[derive(Loggable)]
enum Tree<T> {
    Leaf(T),
    Node { left: Box<Tree<T>>, right: Box<Tree<T>> },
}

#[derive(Loggable)]
struct Pair<T: ?Sized, U>(Box<U>, Box<T>);

#[derive(Loggable)]
struct Borrowed<'a>(&'a str);

#[derive(Loggable)]
#[loggable(debug)]
struct Printed<T>(T);

#[derive(Loggable)]
#[loggable(display)]
struct Text<T>(T);

impl<T: Display> Display for Text<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

struct NotLoggable;

fn generic<T: Loggable + Clone>(value: T) {
    let page = Page { items: &[value.clone(), value.clone()], first: None, title: "all".into() };
    log_info!("Page shown", page, ..page as page_too);
}

fn main() {
    generic("a");
    let shown = Shown { a: vec![1], b: 'b', c: PhantomData::<NotLoggable> };
    let hidden = Hidden { id: 7, secret: NotLoggable };
    let items = Items { seen: BTreeMap::from([(1, 'a')]), last: None, iterator: "a".chars() };
    let tree = Tree::Node { left: Box::new(Tree::Leaf(1)), right: Box::new(Tree::Leaf(2)) };
    let pair: Pair<str, u8> = Pair(Box::new(1), "b".into());
    log_info!("Types shown", shown, hidden, items, tree, pair, borrowed = Borrowed("x"), text = Text(1));
    let _ = (format!("{:?}", Printed(1)), hidden.secret, items.iterator);
}
