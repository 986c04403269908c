//! Several destinations for the same records.

use std::any::type_name;
use std::fmt;

use super::Adapter;
use crate::encode::Schema;
use crate::level::LevelFilter;

/// Several destinations, each with a level and a schema of its own.
///
/// Each child gets what the program's directives keep and its own level allows. One that fails or panics, or can take
/// nothing for a while, costs the others nothing but its time: the children are asked one after the other. Each has
/// counts of its own, which [`FlushReport::children`](crate::FlushReport::children) tells. A record is encoded once for
/// all children that want it in the same encoding and schema.
///
/// # Examples
///
/// ```
/// use candor::{Child, Encoding, LevelFilter, Memory, Multi, Schema, log_error, log_info};
///
/// let (everything, alarms) = (Memory::new(Encoding::Json), Memory::new(Encoding::Json));
/// let alarming = Child::new(alarms.clone())
///     .level(LevelFilter::Error)
///     .schema(Schema::Ecs);
/// let logger = candor::builder()
///     .adapter(Multi::new().with(everything.clone()).with(alarming))
///     .build();
/// log_info!(logger: &logger, "Disk nearly full");
/// log_error!(logger: &logger, "Disk full");
///
/// assert_eq!((everything.lines().len(), alarms.lines().len()), (2, 1));
/// assert!(alarms.lines()[0].contains(r#""log.level":"error""#));
/// ```
#[doc(alias = "fan-out")]
#[doc(alias = "tee")]
#[derive(Debug, Default)]
#[must_use = "it does nothing until it is given to `builder().adapter(…)`"]
pub struct Multi {
    pub(crate) children: Vec<Child>,
}

impl Multi {
    /// No destination yet: what goes there is dropped.
    pub fn new() -> Self {
        Self::default()
    }

    /// One destination more.
    pub fn with(mut self, child: impl Into<Child>) -> Self {
        self.children.push(child.into());
        self
    }
}

impl<A: Adapter> From<A> for Multi {
    fn from(adapter: A) -> Self {
        Self::new().with(adapter)
    }
}

/// One destination of a [`Multi`].
///
/// # Examples
///
/// ```
/// use candor::{Child, Console, Encoding, LevelFilter, Schema};
///
/// let child = Child::new(Console::new(Encoding::Json))
///     .level(LevelFilter::Warning)
///     .schema(Schema::Datadog)
///     .name("shipper");
/// ```
#[must_use = "it does nothing until it is given to `Multi::with`"]
pub struct Child {
    pub(crate) adapter: Box<dyn Adapter>,
    pub(crate) name: String,
    pub(crate) level: LevelFilter,
    /// None for the one that is configured.
    pub(crate) schema: Option<Schema>,
}

impl fmt::Debug for Child {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Child")
            .field("name", &self.name)
            .field("level", &self.level)
            .field("schema", &self.schema)
            .finish_non_exhaustive()
    }
}

impl Child {
    /// A destination for everything that the program keeps, in the schema that is configured.
    pub fn new<A: Adapter>(adapter: A) -> Self {
        Self {
            adapter: Box::new(adapter),
            name: short_name(type_name::<A>()).to_owned(),
            level: LevelFilter::Debug,
            schema: None,
        }
    }

    /// The least severe level that this destination takes; what the directives drop, it never sees.
    pub fn level(mut self, level: LevelFilter) -> Self {
        self.level = level;
        self
    }

    /// The schema of its JSON records.
    pub fn schema(mut self, schema: Schema) -> Self {
        self.schema = Some(schema);
        self
    }

    /// What reports of losses call it; the adapter's type unless told otherwise.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

impl<A: Adapter> From<A> for Child {
    fn from(adapter: A) -> Self {
        Self::new(adapter)
    }
}

/// `Console` of `candor::adapter::console::Console`, and `Retry` of `shop::Retry<candor::…>`.
fn short_name(type_name: &str) -> &str {
    let path = type_name.split('<').next().unwrap_or_default();
    path.rsplit("::").next().unwrap_or_default()
}
