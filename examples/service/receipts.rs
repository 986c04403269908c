//! Receipts, sent in the background: each in the trace of the request that it is for.

use candor::trace::TraceParent;
use candor::{context, log_info};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// The order, and what goes on with it.
struct Receipt {
    order_id: i64,
    trace: TraceParent,
}

/// Where receipts wait to be sent.
#[derive(Clone)]
pub(crate) struct Queue(mpsc::Sender<Receipt>);

impl Queue {
    pub(crate) async fn send(&self, order_id: i64) -> anyhow::Result<()> {
        let trace = TraceParent::current();
        Ok(self.0.send(Receipt { order_id, trace }).await?)
    }
}

/// Starts what sends them; it ends when every queue is gone.
pub(crate) fn start() -> (Queue, JoinHandle<()>) {
    let (queue, mut waiting) = mpsc::channel::<Receipt>(100);
    let sender = candor::task("send_receipts", async move {
        while let Some(receipt) = waiting.recv().await {
            let scope = context! { trace: receipt.trace, order_id = receipt.order_id };
            scope.run(|| log_info!("Receipt sent"));
        }
    });
    (Queue(queue), tokio::spawn(sender))
}
