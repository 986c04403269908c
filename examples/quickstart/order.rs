//! An order and what can be wrong with one.

use std::fmt;
use std::num::ParseIntError;

/// One line of the file.
pub(crate) struct Order {
    pub(crate) id: u64,
    pub(crate) email: String,
    pub(crate) item: String,
    pub(crate) quantity: u32,
    pub(crate) unit_cents: u64,
    pub(crate) note: Option<String>,
}

impl Order {
    /// Reads `id,e-mail,item,quantity,cents,note`.
    pub(crate) fn parse(line: &str) -> Result<Self, OrderError> {
        let parts: Vec<&str> = line.splitn(6, ',').collect();
        let &[id, email, item, quantity, unit_cents, note] = parts.as_slice() else {
            return Err(OrderError::Incomplete {
                columns: parts.len(),
            });
        };
        Ok(Self {
            id: id
                .parse()
                .map_err(|source| OrderError::number("order id", source))?,
            email: email.to_owned(),
            item: item.to_owned(),
            quantity: quantity
                .parse()
                .map_err(|source| OrderError::number("quantity", source))?,
            unit_cents: unit_cents
                .parse()
                .map_err(|source| OrderError::number("price", source))?,
            note: (!note.is_empty()).then(|| note.to_owned()),
        })
    }

    pub(crate) fn total_cents(&self) -> u64 {
        self.unit_cents.saturating_mul(self.quantity.into())
    }
}

/// Why a line is no order.
#[derive(Debug)]
pub(crate) enum OrderError {
    Incomplete {
        columns: usize,
    },
    Number {
        column: &'static str,
        source: ParseIntError,
    },
}

impl OrderError {
    fn number(column: &'static str, source: ParseIntError) -> Self {
        Self::Number { column, source }
    }
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incomplete { columns } => {
                write!(f, "the line has {columns} columns instead of 6")
            }
            Self::Number { column, .. } => write!(f, "the {column} is no number"),
        }
    }
}

impl std::error::Error for OrderError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Incomplete { .. } => None,
            Self::Number { source, .. } => Some(source),
        }
    }
}
