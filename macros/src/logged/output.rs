//! The return type: what can be said of the result before the program is compiled.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    GenericArgument, Path, PathArguments, ReturnType, Type, TypeArray, TypeGroup, TypeParamBound,
    TypeParen, TypePtr, TypeReference, TypeSlice, parse_quote,
};

/// Names of types that are futures, whatever they give.
const FUTURES: &[&str] = &["Future", "BoxFuture", "LocalBoxFuture"];
/// Names that nobody gives to a `Result`.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
    "i128", "isize", "f32", "f64",
];

/// Whether the type itself says that it is no `Result`: then there is nothing to look at in the value.
pub(super) fn is_plain(output: &ReturnType) -> bool {
    match output {
        ReturnType::Default => true,
        ReturnType::Type(_, ty) => is_plain_type(ty),
    }
}

fn is_plain_type(ty: &Type) -> bool {
    match ty {
        Type::Tuple(_)
        | Type::Never(_)
        | Type::Reference(_)
        | Type::Ptr(_)
        | Type::Array(_)
        | Type::Slice(_)
        | Type::BareFn(_)
        | Type::ImplTrait(_) => true,
        Type::Paren(paren) => is_plain_type(&paren.elem),
        Type::Group(group) => is_plain_type(&group.elem),
        Type::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| PRIMITIVES.iter().any(|primitive| name == primitive)),
        _ => false,
    }
}

pub(super) fn is_never(output: &ReturnType) -> bool {
    matches!(output, ReturnType::Type(_, ty) if matches!(**ty, Type::Never(_)))
}

/// The type as it can be written inside a body: `_` for every `impl Trait` in it.
pub(super) fn written(output: &ReturnType) -> Option<TokenStream> {
    match output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) if matches!(**ty, Type::ImplTrait(_)) => None,
        ReturnType::Type(_, ty) => Some(erased((**ty).clone()).into_token_stream()),
    }
}

fn erased(mut ty: Type) -> Type {
    erase(&mut ty);
    ty
}

fn erase(ty: &mut Type) {
    match ty {
        Type::ImplTrait(_) => *ty = parse_quote!(_),
        Type::Reference(TypeReference { elem, .. })
        | Type::Ptr(TypePtr { elem, .. })
        | Type::Paren(TypeParen { elem, .. })
        | Type::Group(TypeGroup { elem, .. })
        | Type::Array(TypeArray { elem, .. })
        | Type::Slice(TypeSlice { elem, .. }) => erase(elem),
        Type::Tuple(ty) => ty.elems.iter_mut().for_each(erase),
        Type::TraitObject(ty) => ty.bounds.iter_mut().for_each(erase_bound),
        Type::Path(ty) => erase_path(&mut ty.path),
        _ => {}
    }
}

fn erase_bound(bound: &mut TypeParamBound) {
    if let TypeParamBound::Trait(bound) = bound {
        erase_path(&mut bound.path);
    }
}

fn erase_path(path: &mut Path) {
    let arguments = path.segments.iter_mut().map(|one| &mut one.arguments);
    arguments.for_each(erase_arguments);
}

fn erase_arguments(arguments: &mut PathArguments) {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return;
    };
    for argument in &mut arguments.args {
        match argument {
            GenericArgument::Type(ty) => erase(ty),
            GenericArgument::AssocType(given) => erase(&mut given.ty),
            _ => {}
        }
    }
}

/// Whether a value of the type is a future, as far as its spelling tells.
pub(super) fn is_future(output: &ReturnType) -> bool {
    let ReturnType::Type(_, ty) = output else {
        return false;
    };
    match &**ty {
        Type::ImplTrait(ty) => ty.bounds.iter().any(is_future_bound),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let is_pin =
                last.ident == "Pin" && mentions(last.arguments.to_token_stream(), "Future");
            is_pin || FUTURES.iter().any(|name| last.ident == name)
        }),
        _ => false,
    }
}

fn is_future_bound(bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Trait(bound) => {
            let last = bound.path.segments.last();
            last.is_some_and(|last| last.ident == "Future")
        }
        _ => false,
    }
}

fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == name))
}

/// What the future of this type gives: the `T` of `Future<Output = T>`, or of `BoxFuture<'_, T>`.
pub(super) fn of_future(output: &ReturnType) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = output else {
        return None;
    };
    of_future_type(ty).map(|ty| erased(ty.clone()).into_token_stream())
}

/// A type that does not say what its future gives, such as `Self::Future`.
pub(super) fn alias(output: &ReturnType) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = output else {
        return None;
    };
    match &**ty {
        Type::Path(path) if !mentions(path.to_token_stream(), "impl") => {
            let last = path.path.segments.last()?;
            (last.ident != "Pin" && last.ident != "Box").then(|| path.to_token_stream())
        }
        _ => None,
    }
}

fn of_future_type(ty: &Type) -> Option<&Type> {
    match ty {
        Type::ImplTrait(ty) => ty.bounds.iter().find_map(of_bound),
        Type::TraitObject(ty) => ty.bounds.iter().find_map(of_bound),
        Type::Paren(ty) => of_future_type(&ty.elem),
        Type::Group(ty) => of_future_type(&ty.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let is_alias = last.ident == "BoxFuture" || last.ident == "LocalBoxFuture";
            let mut types = types_of(&last.arguments);
            if is_alias {
                types.last()
            } else {
                types.find_map(of_future_type)
            }
        }
        _ => None,
    }
}

fn of_bound(bound: &TypeParamBound) -> Option<&Type> {
    let TypeParamBound::Trait(bound) = bound else {
        return None;
    };
    let PathArguments::AngleBracketed(arguments) = &bound.path.segments.last()?.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(output) if output.ident == "Output" => Some(&output.ty),
        _ => None,
    })
}

fn types_of(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let arguments = match arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments
        .into_iter()
        .flatten()
        .filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
}
